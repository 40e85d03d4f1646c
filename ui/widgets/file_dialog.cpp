#include "ui/widgets/file_dialog.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QListView>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

FileDialog::FileDialog(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
    : QFileDialog(parent, title, folder, filter)
{
}

/// A folder whose path was typed gets selected on the way. Once it has been entered it is no row of the list any more
/// but stays selected, unseen: files chosen after that are taken for the folder, and the dialog goes there again
/// instead of closing.
void FileDialog::accept()
{
    if (auto *list = findChild<QListView *>(u"listView"_s); list && list->selectionModel()) {
        const QModelIndexList rows = list->selectionModel()->selectedRows();
        for (const QModelIndex &row : rows) {
            if (row.parent() != list->rootIndex())
                list->selectionModel()->select(row, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        }
    }
    QFileDialog::accept();
}

void FileDialog::showEvent(QShowEvent *event)
{
    QFileDialog::showEvent(event);
    auto *tree = findChild<QTreeView *>(u"treeView"_s);
    if (!tree)
        return;
    if (width() < 860)
        resize(860, std::max(height(), 520));
    // Name, size, kind, date: as they come the date is cut and the name has what is left of nothing.
    const int em = tree->fontMetrics().horizontalAdvance(u'0');
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int widths[] = {0, 12 * em, 14 * em, 24 * em};
    for (int column = 1; column < tree->header()->count() && column < 4; ++column)
        tree->header()->resizeSection(column, widths[column]);
}

} // namespace ui
