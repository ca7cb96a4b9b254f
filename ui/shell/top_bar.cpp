// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/base/cell.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/input/day_box.h"
#include "ui/words/role_words.h"
#include "workspace/local.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace grants::ui {

namespace {

constexpr int kNameWidth = 220, kSearchWidth = 240, kPersonWidth = 200;
// In a window that is too narrow for all of it.
constexpr int kFoldedName = 120, kFoldedSearch = 44, kNarrowest = 520;

}  // namespace

TopBar::TopBar(Session& session, const TopBarParts& parts, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_file(new QToolButton(this)),
      m_badge(new QLabel(tr("示例"), this)),
      m_readOnly(new QLabel(tr("只读"), this)),
      m_asOfLabel(new QLabel(tr("统计截至(&A)"), this)),
      m_asOf(new DayBox(this)) {
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kSmall);
    buildFund(*layout, parts.funds);
    layout->addStretch(1);
    buildSearch(*layout, parts.search);
    layout->addStretch(1);
    buildAsOf(*layout);
    m_import = addButton(*layout, parts.import, Qt::ToolButtonTextBesideIcon);
    addButton(*layout, parts.exportBudget, Qt::ToolButtonIconOnly);
    addButton(*layout, parts.panel, Qt::ToolButtonIconOnly);
    buildPerson(*layout, parts.person);
    connect(&session, &Session::opened, this, &TopBar::refresh);
    connect(&session, &Session::asOfChanged, this, &TopBar::refresh);
    refresh();
}

void TopBar::buildFund(QBoxLayout& layout, QMenu* funds) {
    m_file->setObjectName(QStringLiteral("fundName"));
    m_file->setFont(typeFace(TypeSize::Heading, true));
    m_file->setProperty("flat", true);
    m_file->setMenu(funds);
    m_file->setPopupMode(QToolButton::InstantPopup);
    m_badge->setObjectName(QStringLiteral("badge"));
    m_badge->setToolTip(tr("虚构的一年，供试用；不影响您自己的基金文件。"));
    layout.addWidget(m_file);
    m_readOnly->setObjectName(QStringLiteral("readOnlyBadge"));
    layout.addWidget(m_badge);
    layout.addWidget(m_readOnly);
}

void TopBar::buildSearch(QBoxLayout& layout, QAction* search) {
    QPushButton* button = m_search = new QPushButton(this);
    button->setObjectName(QStringLiteral("searchButton"));
    button->setProperty("field", true);
    button->setIcon(lineIcon(QStringLiteral("search"), themeOf(*this).muted));
    const QString key = search->shortcut().toString(QKeySequence::NativeText);
    button->setProperty("whole", tr("搜索全部内容　%1").arg(key));
    button->setAccessibleName(tr("搜索全部内容"));
    button->setToolTip(tr("单位、记录、申报、页面和命令（%1）").arg(key));
    connect(button, &QPushButton::clicked, search, &QAction::trigger);
    layout.addWidget(button);
}

void TopBar::buildAsOf(QBoxLayout& layout) {
    m_asOf->setObjectName(QStringLiteral("asOf"));
    m_asOf->setAccessibleName(tr("统计截至日期"));
    m_asOfLabel->setBuddy(m_asOf);
    connect(m_asOf, &QDateEdit::dateChanged, this, [this] { m_session.setAsOf(m_asOf->day()); });
    layout.addWidget(m_asOfLabel);
    layout.addWidget(m_asOf);
}

QToolButton* TopBar::addButton(QBoxLayout& layout, QAction* action, Qt::ToolButtonStyle style) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAccessibleName(action->iconText());
    layout.addWidget(button);
    return button;
}

void TopBar::buildPerson(QBoxLayout& layout, const QList<QAction*>& acts) {
    m_person = new QToolButton(this);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setProperty("flat", true);
    m_person->setIcon(lineIcon(QStringLiteral("person"), themeOf(*this).muted));
    auto* menu = new QMenu(m_person);
    menu->addActions(acts);
    m_person->setMenu(menu);
    m_person->setPopupMode(QToolButton::InstantPopup);
    layout.addWidget(m_person);
    connect(&m_session, &Session::presenceChanged, this, &TopBar::refreshPerson);
}

/// Who is there, with his roles; who would sign in, or that nobody has to.
void TopBar::refreshPerson() {
    const Actor& actor = m_session.actor();
    const QString roles = rolesInWords(actor.roles, m_session.translator());
    const QString name =
        fromUtf8(m_session.isOpen() || m_session.isWaiting() ? actor.name : localName());
    m_who = name.isEmpty() ? tr("没有登录") : QStringList{name, roles}.join(u' ');
    // First, because a long name leaves no room behind it.
    const bool unguarded = m_session.isOpen() && !m_session.hasPeople() && !m_session.package();
    m_shown = unguarded ? tr("未启用人员权限") + u' ' + m_who.trimmed() : m_who;
    m_person->setAccessibleName(tr("人员：%1").arg(m_shown));
    m_person->setToolTip(
        m_session.hasPeople()
            ? tr("您做的改动以“%1”的名字记入审计记录").arg(m_who)
            : tr("您做的改动以“%1”的名字记入审计记录。未启用人员权限：能打开文件的人都可以办理"
                 "一切事项；可在“设置”的“人员”页启用。")
                  .arg(m_who.trimmed()));
    fit();
}

void TopBar::refresh() {
    const bool open = m_session.isOpen();
    const bool there = open || m_session.isLoading();
    m_name = there ? m_session.fundName() : tr("没有打开的基金文件");
    m_file->setAccessibleName(tr("基金文件：%1").arg(m_name));
    m_file->setToolTip(there ? m_session.file() : QString());
    m_badge->setVisible(open && m_session.isSample());
    m_readOnly->setVisible(open && m_session.isOnlyRead());
    m_readOnly->setToolTip(m_session.readOnlyReason());
    m_asOf->setVisible(open);
    const QSignalBlocker quiet(m_asOf);
    m_asOf->setDay(m_session.asOf());
    if (open) markDay();
    refreshPerson();
}

/// Another day than the usual one is seen, and why.
void TopBar::markDay() {
    const Date day = m_session.asOf(), usual = m_session.usualDay();
    m_asOf->setToolTip(
        day == usual ? tr("目标和预算按这一天计算")
                     : tr("目标、奖补和预算都按 %1 计算；平常是 %2。这一天会一直记着，直到改回去。")
                           .arg(fromUtf8(inIso(day)), fromUtf8(inIso(usual))));
    m_asOf->setProperty("unusual", day != usual);
    m_asOf->style()->unpolish(m_asOf);
    m_asOf->style()->polish(m_asOf);
}

/// Shows all of it where there is room, else the shorter form.
void TopBar::fit() {
    fold(false);
    layout()->invalidate();
    fold(width() < layout()->minimumSize().width());
}

void TopBar::fold(bool folded) {
    const int room = folded ? kFoldedName : kNameWidth;
    m_file->setText(QFontMetrics(m_file->font()).elidedText(m_name, Qt::ElideMiddle, room));
    m_search->setText(folded ? QString() : m_search->property("whole").toString());
    m_search->setFixedWidth(folded ? kFoldedSearch : kSearchWidth);
    m_asOfLabel->setVisible(m_session.isOpen() && !folded);
    const QFontMetrics face(m_person->font());
    m_person->setText(folded ? QString() : face.elidedText(m_shown, Qt::ElideRight, kPersonWidth));
    m_person->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_import->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

QSize TopBar::minimumSizeHint() const {
    return {kNarrowest, QWidget::minimumSizeHint().height()};
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

}  // namespace grants::ui
