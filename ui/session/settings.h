#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace ui {

/// One setting: its key in the file, its type and what holds when nothing is stored.
template<typename T>
struct Setting {
    const char *key;
    T fallback;
};

/// Every setting of the program. Preferences are what a person chose, state is what the window remembers.
namespace setting {
// Preferences
inline const Setting<QString> AuthorName{"author/name", {}};
inline const Setting<QString> AuthorDivision{"author/division", {}};
inline const Setting<QString> Language{"view/language", {}}; ///< "ko", "en"; empty = the system's
inline const Setting<QString> Theme{"view/theme", QStringLiteral("system")}; ///< "system", "light", "dark", "contrast"
inline const Setting<int> TextSize{"view/text_size", 100};        ///< percent, 100 to 150
inline const Setting<int> MoneyUnit{"view/money_unit", 3};        ///< a ui::MoneyUnit
inline const Setting<bool> TriangleMinus{"view/triangle_minus", true}; ///< decreases as △371 instead of −371
inline const Setting<bool> ChartEvents{"view/chart_events", true}; ///< events as lines on charts over time
// State
inline const Setting<QStringList> RecentFiles{"state/recent_files", {}};
inline const Setting<QString> LastFile{"state/last_file", {}};
inline const Setting<QStringList> PlacesKnown{"state/places_known", {}}; ///< files on a drive or in a folder that was warned of
inline const Setting<QString> Page{"state/page", QStringLiteral("overview")};
inline const Setting<QString> Phase{"state/phase", {}};
inline const Setting<QString> CompareWith{"state/compare_with", {}}; ///< a ui::againstKey()
inline const Setting<QString> CompareDay{"state/compare_day", {}};   ///< 2024-12-31
inline const Setting<bool> Replay{"state/replay", false};            ///< the strip of dates is shown also for today
inline const Setting<bool> InspectorOpen{"state/inspector_open", false};
inline const Setting<int> InspectorWidth{"state/inspector_width", 360};
inline const Setting<QString> OverviewSide{"state/overview_side", QStringLiteral("attention")}; ///< or "changes"
inline const Setting<QString> OverviewBoard{"state/overview_board", QStringLiteral("glance")}; ///< "results", "budget"
inline const Setting<QByteArray> Geometry{"state/geometry", {}};
inline const Setting<QString> ImportFolder{"state/import_folder", {}};
inline const Setting<QString> ExportFolder{"state/export_folder", {}};
} // namespace setting

/// The name of the person by the login, to be offered where the person has said none yet.
QString loginName();

/// The settings file: INI under the XDG configuration folder, so that it can be read and copied by hand.
class Settings final
{
public:
    Settings();
    /// Another file, for tests.
    explicit Settings(const QString &path);

    template<typename T>
    T get(const Setting<T> &which) const
    {
        const QVariant stored = m_store.value(QLatin1String(which.key));
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : which.fallback;
    }
    template<typename T>
    void set(const Setting<T> &which, const T &value)
    {
        if (value == which.fallback)
            m_store.remove(QLatin1String(which.key));
        else
            m_store.setValue(QLatin1String(which.key), QVariant::fromValue(value));
    }

    /// State of one view (splitter, table header), kept with a version that is checked on reading.
    QByteArray viewState(const QString &view, int version) const;
    void setViewState(const QString &view, int version, const QByteArray &state);

    /// "name, division" as it is written into change sets; empty until the person has been asked.
    QString author() const;
    /// Forgets the window's state, keeps the preferences.
    void forgetState();

private:
    QSettings m_store;
};

} // namespace ui
