# What comes with the program, compiled into it. Listed, so that a missing file stops the build.
set(resources ${PROJECT_SOURCE_DIR}/resources)
qt_add_resources(ui window_style PREFIX "/" BASE ${resources} FILES
    ${resources}/style/window.qss
)
qt_add_resources(ui window_icons PREFIX "/" BASE ${resources} FILES
    ${resources}/icons/backup.svg
    ${resources}/icons/budget.svg
    ${resources}/icons/calendar.svg
    ${resources}/icons/chart.svg
    ${resources}/icons/check.svg
    ${resources}/icons/close.svg
    ${resources}/icons/clusterboard.svg
    ${resources}/icons/companies.svg
    ${resources}/icons/copy.svg
    ${resources}/icons/dark-down.svg
    ${resources}/icons/dark-tick.svg
    ${resources}/icons/done.svg
    ${resources}/icons/down.svg
    ${resources}/icons/drop.svg
    ${resources}/icons/error.svg
    ${resources}/icons/export.svg
    ${resources}/icons/forward.svg
    ${resources}/icons/full.svg
    ${resources}/icons/help.svg
    ${resources}/icons/history.svg
    ${resources}/icons/import.svg
    ${resources}/icons/info.svg
    ${resources}/icons/light-down.svg
    ${resources}/icons/light-tick.svg
    ${resources}/icons/lock.svg
    ${resources}/icons/milestones.svg
    ${resources}/icons/new.svg
    ${resources}/icons/open.svg
    ${resources}/icons/overview.svg
    ${resources}/icons/quit.svg
    ${resources}/icons/report.svg
    ${resources}/icons/search.svg
    ${resources}/icons/settings.svg
    ${resources}/icons/targets.svg
    ${resources}/icons/training.svg
    ${resources}/icons/undo.svg
    ${resources}/icons/up.svg
    ${resources}/icons/warning.svg
)
qt_add_resources(ui window_help PREFIX "/" BASE ${resources} FILES
    ${resources}/help/help_en.html
    ${resources}/help/help_ko.html
)
qt_add_resources(ui published_record PREFIX "/" BASE ${resources} FILES
    ${resources}/record/budget.csv
    ${resources}/record/companies.csv
    ${resources}/record/events.csv
    ${resources}/record/indicators.csv
    ${resources}/record/milestones.csv
    ${resources}/record/observations.csv
    ${resources}/record/phases.csv
    ${resources}/record/sources.csv
    ${resources}/record/targets.csv
    ${resources}/record/training.csv
)
qt_add_resources(ui sample_quarter PREFIX "/" BASE ${resources} FILES
    ${resources}/sample/2024Q3/aica_kpi.csv
    ${resources}/sample/2024Q3/aica_spending.csv
    ${resources}/sample/2024Q3/investment_companies.csv
    ${resources}/sample/2024Q3/policy_budget.csv
    ${resources}/sample/2024Q3/policy_milestones.csv
    ${resources}/sample/2024Q3/talent_training.csv
    ${resources}/sample/2024Q4/aica_kpi.csv
    ${resources}/sample/2024Q4/aica_spending.csv
    ${resources}/sample/2024Q4/investment_companies.csv
    ${resources}/sample/2024Q4/policy_budget.csv
    ${resources}/sample/2024Q4/policy_milestones.csv
    ${resources}/sample/2024Q4/talent_training.csv
    ${resources}/sample/basics/indicators.csv
    ${resources}/sample/basics/phases.csv
    ${resources}/sample/basics/targets.csv
)
