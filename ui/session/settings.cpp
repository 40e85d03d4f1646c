#include "ui/session/settings.h"

using namespace Qt::StringLiterals;

namespace ui {

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
