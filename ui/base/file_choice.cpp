// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/file_choice.h"

#include "ui/base/screen_fit.h"
#include "ui/base/settings.h"
#include "ui/base/tr.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSplitter>
#include <QTreeView>

namespace grants::ui {

namespace {

QFileDialog* makeDialog(QWidget& parent, const QString& title, const QStringList& filters,
                        FolderOf use) {
    auto* dialog = new QFileDialog(&parent, title, Settings().folder(use));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    resizeOnScreen(*dialog, {820, 500});
    if (auto* parts = dialog->findChild<QSplitter*>()) parts->setSizes({170, 650});
    if (auto* files = dialog->findChild<QTreeView*>()) files->header()->setStretchLastSection(true);
    dialog->setNameFilters(filters);
    dialog->setLabelText(QFileDialog::Reject, tr("取消"));
    dialog->setLabelText(QFileDialog::FileName, tr("文件名"));
    dialog->setLabelText(QFileDialog::FileType, tr("类型"));
    dialog->setLabelText(QFileDialog::LookIn, tr("位置"));
    return dialog;
}

/// `xlsx` of `Excel 工作簿 (*.xlsx)`.
QString endingOf(const QString& filter) {
    static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
    return ending.match(filter).captured(1);
}

}  // namespace

void chooseSaveFile(QWidget& parent, const QString& title, const QString& suggestion,
                    const QStringList& filters, const std::function<void(const QString&)>& chosen,
                    FolderOf use) {
    QFileDialog* dialog = makeDialog(parent, title, filters, use);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::Accept, tr("保存"));
    dialog->setDefaultSuffix(endingOf(filters.value(0)));
    dialog->selectFile(QDir(Settings().folder(use)).filePath(suggestion));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(endingOf(filter));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent,
                     [chosen, use](const QString& file) {
                         Settings().setFolder(use, QFileInfo(file).absolutePath());
                         chosen(file);
                     });
    dialog->open();
}

void chooseOpenFiles(QWidget& parent, const QString& title, const QStringList& filters,
                     bool several, const std::function<void(const QStringList&)>& chosen,
                     FolderOf use) {
    QFileDialog* dialog = makeDialog(parent, title, filters, use);
    dialog->setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    dialog->setLabelText(QFileDialog::Accept, tr("打开"));
    QObject::connect(dialog, &QFileDialog::filesSelected, &parent,
                     [chosen, use](const QStringList& files) {
                         Settings().setFolder(use, QFileInfo(files.value(0)).absolutePath());
                         chosen(files);
                     });
    dialog->open();
}

void chooseFolder(QWidget& parent, const QString& title,
                  const std::function<void(const QString&)>& chosen, FolderOf use) {
    QFileDialog* dialog = makeDialog(parent, title, {}, use);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("选择"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent,
                     [chosen, use](const QString& folder) {
                         Settings().setFolder(use, folder);
                         chosen(folder);
                     });
    dialog->open();
}

}  // namespace grants::ui
