// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include "ui/base/theme.h"
#include "ui/base/tr.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace grants::ui {

namespace {

constexpr int kNoteWidth = 360;

QLabel* lineOf(const QString& text, QDialog* dialog) {
    auto* label = new QLabel(text, dialog);
    label->setWordWrap(true);
    label->setFixedWidth(kNoteWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

void showAbout(QWidget& parent) {
    auto* dialog = new QDialog(&parent);
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("关于"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kLarge);
    layout->setSpacing(space::kMedium);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    auto* picture = new QLabel(dialog);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/grantdesk.svg")).pixmap(48));
    auto* title = lineOf(tr("专利转化专项资金"), dialog);
    title->setFont(typeFace(TypeSize::Title, true));
    auto* close = new QPushButton(tr("关闭"), dialog);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    layout->addWidget(picture);
    layout->addWidget(title);
    layout->addWidget(lineOf(tr("版本 %1").arg(QCoreApplication::applicationVersion()), dialog));
    layout->addWidget(
        lineOf(tr("管理区级专利转化专项资金的一年：申报、成效、奖补、目标和预算。"), dialog));
    layout->addWidget(lineOf(tr("自由软件，许可证 GPL-3.0-or-later，不作任何担保。"), dialog));
    layout->addWidget(close, 0, Qt::AlignRight);
    dialog->open();
}

}  // namespace grants::ui
