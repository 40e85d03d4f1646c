#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ImportCase;

/// The last step: what was stored, in numbers that add up, and the ways from here.
class DoneStep final : public QWidget
{
    Q_OBJECT

public:
    explicit DoneStep(ImportCase &of, QWidget *parent = nullptr);

    /// The change set has been taken back meanwhile.
    void setTakenBack(bool takenBack);

Q_SIGNALS:
    void takeBackRequested();
    void historyRequested();
    void overviewRequested();
    void closingRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void remember();

    ImportCase &m_case;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_counts;
    QLabel *m_sum;
    QPushButton *m_close;
    QPushButton *m_takeBack;
    QPushButton *m_history;
    QPushButton *m_overview;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_remember;
    QLabel *m_remembered;
    QString m_shownFile;
    bool m_takenBack = false;
};

} // namespace ui
