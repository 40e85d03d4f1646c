#pragma once

#include "db/figures/figure.h"
#include "ui/context.h"
#include "ui/words/numbers.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class DateField;
class ElidedLabel;
class Segments;

/// What is being looked at: the programme, phase, as-of date, what is compared with, unit of amounts.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(const Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void comparisonChosen(db::Against against);
    void unitChosen(ui::MoneyUnit unit);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void offer();
    void showLook();
    QString comparisonText(db::Against against) const;

    Context m_context;
    ElidedLabel *m_programme;
    QLabel *m_phaseLabel;
    QLabel *m_asOfLabel;
    Segments *m_phase;
    DateField *m_asOf;
    QPushButton *m_today;
    QComboBox *m_compare;
    DateField *m_compareDay;
    QComboBox *m_unit;
};

} // namespace ui
