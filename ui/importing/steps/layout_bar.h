#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;

namespace db {
struct Snapshot;
}

namespace ui {

class ImportCase;

/// What holds for the whole file where it does not say so itself: the kind of its rows, where its header stands, the
/// unit of amounts, the as-of date, the source.
class LayoutBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LayoutBar(ImportCase &of, QWidget *parent = nullptr);

    /// The sources to choose from.
    void setSources(const db::Snapshot *snapshot);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void setHeader();

    ImportCase &m_case;
    QLabel *m_kindLabel;
    QLabel *m_headerLabel;
    QLabel *m_unitLabel;
    QLabel *m_sourceLabel;
    QComboBox *m_kind;
    QSpinBox *m_headerLine;
    QComboBox *m_headerRows;
    QComboBox *m_unit;
    QCheckBox *m_dated;
    QDateEdit *m_asOf;
    QComboBox *m_source;
    QLabel *m_profile;      ///< what was remembered of the header
    QPushButton *m_without;
};

} // namespace ui
