#pragma once

namespace ui {

class Ask;
class Session;
class Settings;

/// What every page is built on. Lives as long as the window.
struct Context {
    Session &session;
    Settings &settings;
    Ask &ask;
};

} // namespace ui
