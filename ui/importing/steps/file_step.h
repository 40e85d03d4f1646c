#pragma once

#include "db/exchange/encoding.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class ImportCase;

/// The first step: what the file is written in, why that is believed, and how its first lines read.
class FileStep final : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(ImportCase &of, QWidget *parent = nullptr);

    /// There is something to ask.
    bool hasQuestion() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Pane {
        QWidget *frame = nullptr;
        QLabel *title = nullptr;
        QPlainTextEdit *text = nullptr;
        QPushButton *take = nullptr;
    };

    Pane makePane(const QString &name, db::EncodingChoice choice);
    void retranslate();
    void refresh();
    void refreshSheets();
    void fill(Pane &pane, db::Encoding encoding, const QString &sample);
    QString verdict() const;

    ImportCase &m_case;
    QLabel *m_facts;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet; ///< of a workbook
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_verdict;
    QLabel *m_delimiterLabel;
    QComboBox *m_delimiter;
    QPushButton *m_compare;
    QLabel *m_noText; ///< for files that are not text
    QWidget *m_panes;
    Pane m_first;
    Pane m_second;
};

} // namespace ui
