#include "ui/window/about.h"

#include "ui/words/language.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct AboutWords {
    Q_DECLARE_TR_FUNCTIONS(ui::About)
};

void showPage(QWidget *parent, const QString &name, const QString &title, const QString &html, QSize size)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->resize(size);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 12);
    auto *browser = new QTextBrowser(dialog);
    browser->setAccessibleName(title);
    browser->setOpenLinks(false); // nothing of the program leaves this machine
    browser->document()->setDocumentMargin(16);
    browser->setHtml(html);
    layout->addWidget(browser);
    auto *buttons = new QDialogButtonBox(dialog);
    auto *close = buttons->addButton(AboutWords::tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    layout->addWidget(buttons);
    dialog->show();
}

} // namespace

void showHelp(QWidget *parent)
{
    QFile file(u":/help/help_%1.html"_s.arg(languageKey(currentLanguage())));
    const QString html = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    showPage(parent, u"help"_s, AboutWords::tr("Help"), html, {720, 640});
}

void showShortcuts(QWidget *parent, const QList<Actions::Shortcut> &shortcuts)
{
    QString html;
    QString menu;
    for (const Actions::Shortcut &each : shortcuts) {
        if (each.menu != menu) {
            html += menu.isEmpty() ? QString() : u"</table>"_s;
            menu = each.menu;
            html += u"<h3>%1</h3><table cellpadding='3'>"_s.arg(menu.toHtmlEscaped());
        }
        html += u"<tr><td width='150'><b>%1</b></td><td>%2</td></tr>"_s.arg(each.keys.toHtmlEscaped(),
                                                                           each.text.toHtmlEscaped());
    }
    html += u"</table><h3>%1</h3><table cellpadding='3'>"_s.arg(
        AboutWords::tr("In charts and tables").toHtmlEscaped());
    const std::pair<QString, QString> more[] = {
        {AboutWords::tr("Arrow keys"),
         AboutWords::tr("Move over the values of a chart, or the cells of a table")},
        {AboutWords::tr("Enter"), AboutWords::tr("Open what is chosen")},
        {AboutWords::tr("Alt+Down"), AboutWords::tr("Filter the column of the table")},
        {AboutWords::tr("Tab"), AboutWords::tr("Next field")},
        {AboutWords::tr("Esc"), AboutWords::tr("Clear the search")},
    };
    for (const auto &[key, what] : more)
        html += u"<tr><td width='150'><b>%1</b></td><td>%2</td></tr>"_s.arg(key.toHtmlEscaped(), what.toHtmlEscaped());
    html += u"</table>"_s;
    showPage(parent, u"shortcuts"_s, AboutWords::tr("Keyboard shortcuts"), html, {560, 640});
}

void showAbout(QWidget *parent)
{
    const QString notices = AboutWords::tr("<p>Built on Qt %1 and Qt Charts (GPL-3.0), SQLite (public "
                                           "domain), ICU (Unicode licence), OpenSSL "
                                           "(Apache-2.0), Zstandard and libzip (BSD-3-Clause), Expat (MIT) "
                                           "and libxlsxwriter (BSD-2-Clause). The icons are "
                                           "the program's own.</p>")
                                .arg(QLatin1StringView(qVersion()));
    const QString html = u"<h2>Clusterboard %1</h2><p>%2</p><p>%3</p>%4<p>%5</p>"_s.arg(
        QApplication::applicationVersion().toHtmlEscaped(),
        AboutWords::tr(
            "Where the national AI industry-convergence cluster stands: budgets, companies, training, "
            "milestones, targets."),
        AboutWords::tr("This program is free software: you may redistribute it and change it under the GNU "
                       "General Public "
                       "License, version 3 or later. It comes without any warranty."),
        notices, AboutWords::tr("It uses no network: nothing you enter leaves this machine."));
    showPage(parent, u"about"_s, AboutWords::tr("About Clusterboard"), html, {560, 420});
}

} // namespace ui
