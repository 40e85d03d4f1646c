#include "ui/session/settings.h"

#include <QFile>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ui {

QString loginName()
{
    const passwd *user = getpwuid(geteuid());
    if (!user)
        return {};
    // The full name is the first of the comma-separated fields; many systems leave it empty.
    const QString full = QFile::decodeName(user->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QFile::decodeName(user->pw_name) : full;
}

Settings::Settings() : m_store(QSettings::IniFormat, QSettings::UserScope, u"clusterboard"_s, u"clusterboard"_s)
{
}

Settings::Settings(const QString &path) : m_store(path, QSettings::IniFormat) {}

QByteArray Settings::viewState(const QString &view, int version) const
{
    if (m_store.value(u"state/view/%1/version"_s.arg(view)).toInt() != version)
        return {};
    return m_store.value(u"state/view/%1/bytes"_s.arg(view)).toByteArray();
}

void Settings::setViewState(const QString &view, int version, const QByteArray &state)
{
    m_store.setValue(u"state/view/%1/version"_s.arg(view), version);
    m_store.setValue(u"state/view/%1/bytes"_s.arg(view), state);
}

QString Settings::author() const
{
    const QString name = get(setting::AuthorName);
    const QString division = get(setting::AuthorDivision);
    return name.isEmpty() || division.isEmpty() ? name + division : name + u", "_s + division;
}

void Settings::forgetState()
{
    m_store.remove(u"state"_s);
}

} // namespace ui
