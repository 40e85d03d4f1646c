#pragma once

#include <QString>

#include <optional>

class QApplication;

namespace ui {

class SingleInstance;

/// Shows the window and runs the application until it is closed. `file`: the data file to open, else the one that was
/// open last. `language`: "ko" or "en" where the command line says so. `instance`: where later starts call; it must have
/// been asked first. The first picture waits for no file.
int runWindow(QApplication &application, const std::optional<QString> &file = {}, const QString &language = {},
              SingleInstance *instance = nullptr);

} // namespace ui
