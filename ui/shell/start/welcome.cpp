// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/welcome.h"

#include "ui/base/icons.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace grants::ui {

namespace {

constexpr int kCardWidth = 560;
constexpr int kRecentShown = 5;

QLabel* quietLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("quiet", true);
    label->setWordWrap(true);
    return label;
}

/// A folder as its last part tells it.
QString shortened(const QString& folder) {
    constexpr qsizetype kShown = 36;
    return folder.size() <= kShown ? folder : u'…' + folder.right(kShown);
}

}  // namespace

Welcome::Welcome(QAction* create, QAction* open, QAction* sample, QWidget* parent)
    : QWidget(parent) {
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    card->setFixedWidth(kCardWidth);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(32, 28, 32, 28);
    layout->setSpacing(space::kMedium);
    auto* title = new QLabel(tr("专利转化专项资金"), card);
    title->setFont(typeFace(TypeSize::Title, true));
    layout->addWidget(title);
    layout->addWidget(
        quietLabel(tr("一年的资金、单位和成效都在一个文件里，每一元都说得清来由。"), card));
    layout->addSpacing(space::kSmall);
    addChoice(*layout, create, tr("从内置的工作方案开始一个新年度"), true);
    addChoice(*layout, open, tr("继续已有的基金文件（*.zlzh），也可以把文件拖到窗口里"), false);
    addChoice(*layout, sample, tr("看一看虚构的一年：所有页面都有内容"), false);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    layout->addLayout(m_recent);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* middle = new QHBoxLayout;  // an alignment would keep its texts from taking more lines
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
}

void Welcome::addChoice(QBoxLayout& layout, QAction* action, const QString& explanation,
                        bool primary) {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kLarge);
    auto* button = new QPushButton(action->iconText(), this);
    const Theme& theme = themeOf(*this);
    button->setObjectName(action->objectName());
    button->setIcon(lineIcon(action->data().toString(), primary ? theme.onAccent : theme.muted));
    button->setProperty("primary", primary);
    button->setMinimumSize(128, 36);
    button->setAutoDefault(true);  // Enter, as in a dialog
    button->setAccessibleDescription(explanation);
    button->setAutoDefault(true);  // Enter presses it
    if (primary) setFocusProxy(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    line->addWidget(button);
    line->addWidget(quietLabel(explanation, this), 1);
    layout.addLayout(line);
}

void Welcome::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    setFocus();
    fillRecent();
}

void Welcome::fillRecent() {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = Settings().recentFiles().mid(0, kRecentShown);
    if (files.isEmpty()) return;
    m_recent->addWidget(quietLabel(tr("最近用过"), this));
    for (const QString& file : files) {
        const QFileInfo info(file);
        auto* button = new QPushButton(
            QStringLiteral("%1　%2").arg(info.fileName(), shortened(info.path())), this);
        button->setIcon(lineIcon(QStringLiteral("file"), *this));
        button->setProperty("flat", true);
        button->setAutoDefault(true);  // Enter presses it
        button->setToolTip(file);
        button->setAccessibleName(tr("打开 %1").arg(info.fileName()));
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileChosen(file); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

}  // namespace grants::ui
