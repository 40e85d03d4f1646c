#pragma once

#include "db/figures/report.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

/// A report in the words of one language: what pages, web page, text document and workbook have in common. Points into
/// the report, which must outlive it.
struct ReportLine {
    int level = 1;  ///< 1 a finding, 2 what belongs to it, 3 a footnote
    QString text;
    QString origin; ///< day and sources, set apart from the sentence
};

struct ReportCellText {
    QString text;
    bool unknown = false; ///< "no data"
    const db::ReportCell *cell = nullptr;
};

struct ReportTableText {
    QString name;
    QString title;
    QString unit; ///< "(Unit: KRW million)"; empty when the cells say theirs
    QStringList header;
    QList<bool> numbers; ///< columns that are set to the right
    QList<QList<ReportCellText>> rows;
    QStringList notes;
    bool totalFirst = false;
    const db::ReportTable *table = nullptr;
};

struct ReportChapterText {
    QString key;
    QString heading; ///< with its number
    QList<ReportLine> lines;
    QList<ReportTableText> tables;
    QList<const db::ChartDescription *> charts;
    QStringList comment; ///< paragraphs
    QString commentOrigin;
};

struct ReportText {
    QString programme;
    QString title;
    QString runningHead; ///< with the as-of date
    QList<std::pair<QString, QString>> facts; ///< what the report is about: as-of, compared with, amounts …
    QList<ReportChapterText> chapters;
    int charts() const;
};

ReportText reportText(const db::Report &report);
/// "2024 Q4" or the day, for names of files and lists.
QString reportTitle(const db::Report &report);
/// "○", "-", "※": the mark before a line of the official style.
QString lineMark(int level);

QString contentsTitle();
QString commentTitle();
QString pageNumber(int page, int pages);

} // namespace ui
