#pragma once

#include "db/figures/inspection.h"

#include <QScrollArea>

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace ui {

/// Everything that stands behind one figure, from the top: what it is, how it is worked out, who claims it, where it
/// stands, how it came to be.
class InspectionView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit InspectionView(QWidget *parent = nullptr);

    /// How to use it.
    void showNothing();
    void showProblem(const QString &words);
    /// `adoptable`: the person may settle which claim counts. The history follows when it has been read.
    void showFigure(std::shared_ptr<const db::Snapshot> snapshot, std::shared_ptr<const db::Inspection> inspection,
                    bool adoptable);
    void showHistory(const std::vector<db::ClaimStep> &steps);
    void showHistoryProblem(const QString &words);
    const std::shared_ptr<const db::Inspection> &inspection() const { return m_inspection; }

    /// How wide it would be, which is the person's choice and not that of its texts.
    void setWantedWidth(int width) { m_width = width; }
    QSize sizeHint() const override { return {m_width, 400}; }

Q_SIGNALS:
    void figureChosen(const db::FigureRef &ref);
    void recordChosen(db::Kind kind, qint64 version);
    void changeSetChosen(qint64 changeSet);
    /// `claim`: in words.
    void adoptionWanted(db::Kind kind, qint64 version, int column, const QString &claim);

private:
    QVBoxLayout *begin();
    void end();
    void addHeading(const QString &text);
    void addFigure();
    void addFormula();
    void addTerms(db::TermRole role, bool named);
    void addClaims(bool adoptable);
    void addRecords();
    /// Rows of a long list: the first few, and the others when asked for.
    void addRows(QVBoxLayout *layout, std::size_t from, std::size_t count,
                 std::function<QWidget *(std::size_t)> row);

    std::shared_ptr<const db::Snapshot> m_snapshot;
    std::shared_ptr<const db::Inspection> m_inspection;
    int m_width = 360;
    QVBoxLayout *m_layout = nullptr;
    QVBoxLayout *m_history = nullptr; ///< waits for its steps
};

} // namespace ui
