#include "tests/support/window_fixture.h"

#include "ui/style/theme.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QtPrintSupport/QPrinter>
#include <QtTest>

using namespace Qt::StringLiterals;

QString TestAsk::fileToOpen(QWidget *, const QString &title, const QString &, const QString &)
{
    asked.append(title);
    return files.value(0);
}

QStringList TestAsk::filesToOpen(QWidget *, const QString &title, const QString &, const QString &)
{
    asked.append(title);
    return files;
}

QString TestAsk::fileToSave(QWidget *, const QString &title, const QString &, const QString &)
{
    asked.append(title);
    return savePath;
}

bool TestAsk::printer(QWidget *, QPrinter &printer)
{
    asked.append(printer.docName());
    printer.setOutputFileName(savePath); // a printer that writes into a file
    return !savePath.isEmpty();
}

bool TestAsk::confirm(QWidget *, const Question &question)
{
    asked.append(question.text);
    return sure;
}

std::optional<QString> TestAsk::line(QWidget *, const Question &question)
{
    asked.append(question.text);
    details.append(question.details);
    if (question.required && reason && reason->trimmed().isEmpty())
        return std::nullopt; // its button cannot be pressed
    return reason;
}

std::optional<ui::Ask::Author> TestAsk::author(QWidget *, const Author &)
{
    return Author{u"Kim"_s, u"AI"_s};
}

int TestAsk::choice(QWidget *, const Question &question, const QStringList &)
{
    asked.append(question.text);
    return chosen;
}

WindowFixture::WindowFixture()
{
    QStandardPaths::setTestModeEnabled(true);
    ui::setLanguage(ui::Language::English);
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    settings = std::make_unique<ui::Settings>(m_folder.filePath(u"settings.ini"_s));
    settings->set(ui::setting::AuthorName, u"Kim"_s);
    settings->set(ui::setting::AuthorDivision, u"AI"_s);
    session = std::make_unique<ui::Session>(*settings);
    window = std::make_unique<ui::MainWindow>(*session, *settings, ask);
    window->setWindowState(Qt::WindowNoState);
    window->resize(1366, 768);
    window->show();
}

WindowFixture::~WindowFixture()
{
    window.reset();
    session.reset();
}

QString WindowFixture::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

bool WindowFixture::import(db::Kind kind, const QByteArray &csv)
{
    const QString file = write(u"table%1.csv"_s.arg(++m_tables), csv);
    db::ImportOptions options;
    options.kind = kind;
    options.fileName = file.toStdString();
    bool stored = false;
    bool answered = false;
    session->planImport(file, options, session.get(), [&](const auto &planned) {
        if (!planned) {
            answered = true;
            return;
        }
        session->commitImport((*planned)->plan, options, {}, session.get(), [&](const auto &done) {
            stored = done.ok();
            answered = true;
        });
    });
    return QTest::qWaitFor([&answered] { return answered; }, 20000) && stored && settled();
}

bool WindowFixture::settled(int milliseconds) const
{
    return QTest::qWaitFor(
        [this] { return session->work() == ui::Work::None && (!session->file() || session->headline()); }, milliseconds);
}

bool WindowFixture::create(ui::Start start)
{
    session->create(path(u"data.clusterboard"_s), start);
    return settled() && session->file().has_value();
}

bool WindowFixture::open(const QString &file)
{
    session->open(file);
    return settled() && session->file().has_value();
}
