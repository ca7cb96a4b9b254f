// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/packages/returned_list.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

namespace grants::ui {

namespace {

constexpr int kListWidth = 640, kHeight = 360;

QString takenText(const PackageNews& news) {
    if (!news.refusal.isEmpty()) return ReturnedList::tr("没有收");
    const Merged& merged = news.merged;
    if (merged.changedNothing()) return ReturnedList::tr("没有新的内容");
    return ReturnedList::tr("评分 %1 项，提交 %2 张，回避 %3 件")
        .arg(merged.scores)
        .arg(merged.sheets)
        .arg(merged.recusals);
}

/// Packages are told apart by their files, which the reasons may be longer than.
QTreeWidgetItem* itemOf(const Session& session, const PackageNews& news) {
    const QString who = fromUtf8(news.merged.name + " " + news.merged.expert).trimmed();
    auto* item = new QTreeWidgetItem({QFileInfo(news.file).fileName(), who, takenText(news)});
    const auto tell = [item](const QString& sentence) {
        auto* reason = new QTreeWidgetItem(item, {sentence});
        reason->setFirstColumnSpanned(true);
        reason->setToolTip(0, sentence);
    };
    if (!news.refusal.isEmpty()) tell(news.refusal);
    for (const auto* told : {&news.merged.notTaken, &news.merged.open})
        for (const Finding& each : *told) tell(session.text(each.message));
    return item;
}

}  // namespace

ReturnedList::ReturnedList(const Session& session, const std::vector<PackageNews>& news,
                           QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("returnedPackages"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("收回的评审包"));
    resize(kListWidth, kHeight);
    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("packages"));
    list->setAccessibleName(tr("收回的评审包"));
    list->setHeaderLabels({tr("文件"), tr("专家"), tr("收下")});
    for (const PackageNews& each : news) {
        QTreeWidgetItem* item = itemOf(session, each);
        list->addTopLevelItem(item);
        for (int at = 0; at < item->childCount(); ++at)
            item->child(at)->setFirstColumnSpanned(true);
    }
    list->expandAll();
    list->header()->setStretchLastSection(false);
    for (const int column : {1, 2})
        list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kSmall);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
}

}  // namespace grants::ui
