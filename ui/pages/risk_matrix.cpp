#include "ui/pages/risk_matrix.h"

#include "ui/style/theme.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum RiskRole { LevelRole = Qt::UserRole, TitlesRole };

db::Status statusOf(db::RiskLevel level)
{
    switch (level) {
    case db::RiskLevel::High:
        return db::Status::Trouble;
    case db::RiskLevel::Medium:
        return db::Status::Attention;
    case db::RiskLevel::Low:
        break;
    }
    return db::Status::OnTrack;
}

/// The shape of the place in its corner, and as many names as fit.
class PlaceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto level = static_cast<db::RiskLevel>(index.data(LevelRole).toInt());
        const QStringList titles = index.data(TitlesRole).toStringList();
        const Colors &c = colors();
        painter->save();
        const QRect area = option.rect.adjusted(1, 1, -1, -1);
        painter->fillRect(area, c.softOf(statusOf(level)));
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (current || chosen) {
            painter->setPen(QPen(c.accent, current ? 2 : 1));
            painter->drawRect(area.adjusted(1, 1, -1, -1));
        }
        QFont small = option.font;
        small.setPixelSize(scaled(12));
        painter->setFont(small);
        const QFontMetrics metrics(small);
        painter->setPen(c.of(statusOf(level)));
        const QRect room = area.adjusted(8, 4, -6, -4);
        painter->drawText(QRect(room.right() - 14, room.top(), 14, metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                          riskLevelText(level).left(1));
        painter->setPen(c.text);
        const int lines = std::max(1, room.height() / metrics.height());
        for (int line = 0; line < std::min(lines, static_cast<int>(titles.size())); ++line) {
            const qsizetype rest = titles.size() - line;
            // The last line says how many more there are.
            const bool more = line + 1 == lines && rest > 1;
            const QString words = more ? RiskMatrixView::tr("%Ln more", nullptr, static_cast<int>(rest)) : titles[line];
            const QRect row(room.left(), room.top() + line * metrics.height(), room.width() - (line == 0 ? 16 : 0),
                            metrics.height());
            painter->drawText(row, Qt::AlignVCenter, metrics.elidedText(words, Qt::ElideRight, row.width()));
        }
        painter->restore();
    }
};

} // namespace

QString riskTitle(const db::RiskState &risk)
{
    const bool korean = currentLanguage() == Language::Korean;
    const std::string &own = korean ? risk.titleKo : risk.titleEn;
    const std::string &other = korean ? risk.titleEn : risk.titleKo;
    return fromDb(!own.empty() ? own : !other.empty() ? other : risk.risk);
}

QString riskLevelText(db::RiskLevel level)
{
    switch (level) {
    case db::RiskLevel::High:
        return u"■ "_s + RiskMatrixView::tr("High", "risk");
    case db::RiskLevel::Medium:
        return u"▲ "_s + RiskMatrixView::tr("Medium", "risk");
    case db::RiskLevel::Low:
        return u"● "_s + RiskMatrixView::tr("Low", "risk");
    }
    return {};
}

RiskMatrixView::RiskMatrixView(QWidget *parent) : QTableView(parent), m_cells(new QStandardItemModel(this))
{
    setObjectName(u"riskMatrix"_s);
    setModel(m_cells);
    setItemDelegate(new PlaceDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Stretch);
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
        header->setDefaultAlignment(Qt::AlignCenter);
    }
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex &cell) { Q_EMIT placeChosen(placeAt(cell.row(), cell.column())); });
}

RiskMatrixView::Place RiskMatrixView::placeAt(int row, int column) const
{
    return {m_levels - row, column + 1};
}

void RiskMatrixView::setMatrix(const db::RiskMatrix &matrix)
{
    const QModelIndex before = currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_levels = matrix.levels;
    m_cells->clear();
    m_cells->setRowCount(m_levels);
    m_cells->setColumnCount(m_levels);
    for (int down = 0; down < m_levels; ++down) {
        m_cells->setVerticalHeaderItem(down, new QStandardItem(QString::number(m_levels - down)));
        m_cells->setHorizontalHeaderItem(down, new QStandardItem(QString::number(down + 1)));
        for (int across = 0; across < m_levels; ++across) {
            const Place place = placeAt(down, across);
            QStringList titles;
            for (const std::size_t index : matrix.at(place.likelihood, place.impact))
                titles += riskTitle(matrix.risks[index]);
            const db::RiskLevel level = db::riskLevel(place.likelihood, place.impact);
            auto *item = new QStandardItem;
            item->setEditable(false);
            item->setData(static_cast<int>(level), LevelRole);
            item->setData(titles, TitlesRole);
            QString words = tr("Likelihood %1, impact %2: %3", "count, count, level")
                                .arg(place.likelihood)
                                .arg(place.impact)
                                .arg(riskLevelText(level));
            words += u'\n' + (titles.isEmpty() ? tr("no open risk") : titles.join(u'\n'));
            item->setData(words, Qt::AccessibleTextRole);
            item->setToolTip(words);
            m_cells->setItem(down, across, item);
        }
    }
    if (row >= 0 && row < m_levels)
        setCurrentIndex(m_cells->index(row, column));
}

void RiskMatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter && currentIndex().isValid()) {
        Q_EMIT placeChosen(placeAt(currentIndex().row(), currentIndex().column()));
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace ui
