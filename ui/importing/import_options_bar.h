#pragma once

#include "db/exchange/import_plan.h"
#include "db/ledger/snapshot.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;

namespace ui {

/// How a file is read, where it does not say so itself. Every change asks for a new plan.
class ImportOptionsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOptionsBar(QWidget *parent = nullptr);

    /// Back to "found out from the file".
    void reset(const db::Snapshot *snapshot);
    db::ImportOptions options() const;
    void setEncoding(db::EncodingChoice encoding);
    /// What was found, shown beside "automatic".
    void showFound(const db::ImportPlan &plan);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_kindLabel;
    QLabel *m_encodingLabel;
    QLabel *m_unitLabel;
    QLabel *m_sourceLabel;
    QComboBox *m_kind;
    QComboBox *m_encoding;
    QComboBox *m_unit;
    QCheckBox *m_dated;
    QDateEdit *m_asOf;
    QComboBox *m_source;
    QString m_foundKind;
    QString m_foundEncoding;
};

} // namespace ui
