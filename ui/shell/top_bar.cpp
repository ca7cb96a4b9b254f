// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateEdit>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>

namespace grants::ui {

namespace {

QDate toQt(Date day) {
    return QDate(day.year(), day.month(), day.day());
}
Date fromQt(QDate day) {
    return Date(day.year(), day.month(), day.day());
}

}  // namespace

TopBar::TopBar(Desk& desk, const QList<QAction*>& errands, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_file(new QLabel(this)),
      m_badge(new QLabel(tr("示例"), this)),
      m_asOfLabel(new QLabel(tr("统计截至(&A)"), this)),
      m_asOf(new QDateEdit(this)) {
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_file->setObjectName(QStringLiteral("fundName"));
    m_file->setFont(typeFace(TypeSize::Heading, true));
    m_badge->setObjectName(QStringLiteral("badge"));
    m_badge->setToolTip(tr("虚构的一年，供试用；不影响您自己的基金文件。"));
    m_asOf->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_asOf->setCalendarPopup(true);
    m_asOf->setKeyboardTracking(false);
    m_asOf->setDateRange(QDate(1900, 1, 1), QDate(2199, 12, 31));
    m_asOf->setAccessibleName(tr("统计截至日期"));
    m_asOf->setToolTip(tr("目标和预算按这一天计算"));
    m_asOfLabel->setBuddy(m_asOf);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_file);
    layout->addWidget(m_badge);
    layout->addStretch(1);
    layout->addWidget(m_asOfLabel);
    layout->addWidget(m_asOf);
    layout->addSpacing(space::kSmall);
    for (QAction* errand : errands) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(errand);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
    }
    connect(m_asOf, &QDateEdit::dateChanged, this,
            [this](QDate day) { m_desk.setAsOf(fromQt(day)); });
    connect(&desk, &Desk::opened, this, &TopBar::refresh);
    connect(&desk, &Desk::asOfChanged, this, &TopBar::refresh);
    refresh();
}

void TopBar::refresh() {
    const bool open = m_desk.isOpen();
    const QString name = QFileInfo(m_desk.file()).completeBaseName();
    const bool there = open || m_desk.isLoading();
    m_file->setText(there ? (m_desk.isSample() ? tr("示例年度") : name) : tr("没有打开的基金文件"));
    m_file->setToolTip(m_desk.file());
    m_badge->setVisible(open && m_desk.isSample());
    m_asOf->setVisible(open);
    m_asOfLabel->setVisible(open);
    const QSignalBlocker quiet(m_asOf);
    m_asOf->setDate(toQt(m_desk.asOf()));
}

}  // namespace grants::ui
