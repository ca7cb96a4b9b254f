// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deciding/acts_bar.h"

#include "domain/decisions/document_number.h"
#include "ui/base/theme.h"
#include "ui/deciding/act_rights.h"
#include "ui/words/decision_words.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <algorithm>

namespace grants::ui {

namespace {

/// By whose right it is decided: of reversing, by that of the last decision.
const Action* actionFor(const ActLook& look, const ActItem& item) {
    if (look.code != kReverse) return findAction(look.subject, look.code);
    return item.standing.empty() ? nullptr : findAction(look.subject, item.standing.back()->action);
}

bool concerns(const ActLook& look, const ActItem& item) {
    const Action* action = findAction(look.subject, look.code);
    if (action == nullptr) return !item.standing.empty();
    return (!look.asksFinding || item.needsReason) && (!look.fillsBlank || item.lacksNumber) &&
           leadsFrom(*action, item.state);
}

}  // namespace

ActsBar::ActsBar(Session& session, QWidget* parent)
    : ActsBar(session, Subject::Application, parent) {}

ActsBar::ActsBar(Session& session, Subject subject, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_subject(lookOf(subject)),
      m_row(new QHBoxLayout(this)),
      m_menu(new QMenu(tr("办理(&D)"), this)),
      m_all(new QToolButton(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::kTiny);
    m_menu->setObjectName(QStringLiteral("actsMenu"));
    m_menu->setToolTipsVisible(true);
    for (const ActLook& look : actLooks(subject)) add(look);
    m_all->setObjectName(QStringLiteral("acts"));
    m_all->setText(tr("办理"));
    m_all->setAccessibleName(tr("办理"));
    m_all->setPopupMode(QToolButton::InstantPopup);
    m_all->setMenu(m_menu);
    m_row->addWidget(m_all);
    m_row->addStretch(1);
    new QShortcut(QKeySequence(Qt::Key_F9), this, this, &ActsBar::openMenu);
    connect(&session, &Session::presenceChanged, this, &ActsBar::refresh);
    refresh();
}

void ActsBar::add(const ActLook& look) {
    auto* action = new QAction(menuText(look), this);
    const QString code = fromUtf8(look.code);
    action->setObjectName(QStringLiteral("act-") + code);
    action->setIconText(actionName(look.code));
    action->setShortcut(shortcutOf(look));
    connect(action, &QAction::triggered, this, [this, code] { Q_EMIT asked(code); });
    m_menu->addAction(action);
    m_offers.push_back({&look, action, look.aside ? nullptr : makeButton(*action, look)});
}

QToolButton* ActsBar::makeButton(QAction& action, const ActLook& look) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("button-") + fromUtf8(look.code));
    button->setDefaultAction(&action);
    m_row->addWidget(button);
    return button;
}

void ActsBar::addFirst(QToolButton& button) {
    m_row->insertWidget(0, &button);
}

void ActsBar::openMenu() {
    if (m_all->isEnabled() && isVisible()) m_all->showMenu();
}

void ActsBar::follow(const std::vector<const Case*>& chosen) {
    std::vector<ActItem> items;
    for (const Case* each : chosen) {
        items.push_back({each->state, each->standing, m_needsReason && m_needsReason(*each),
                         documentNumber(Subject::Application, each->standing).empty()});
    }
    present(std::move(items));
}

void ActsBar::present(std::vector<ActItem> chosen) {
    m_chosen = std::move(chosen);
    refresh();
}

void ActsBar::offer(std::string_view action, const QString& obstacle) {
    m_obstacles.insert_or_assign(std::string(action), obstacle);
    refresh();
}

void ActsBar::refresh() {
    for (const Offer& offer : m_offers) showOffer(offer);
    const bool begins = std::any_of(m_offers.begin(), m_offers.end(), [](const Offer& offer) {
        return offer.look->begin != nullptr;
    });
    const bool any = begins || !m_chosen.empty();
    m_all->setEnabled(any);
    m_all->setToolTip(any ? m_subject.chosen() : m_subject.choose());
}

void ActsBar::showOffer(const Offer& offer) {
    if (offer.look->begin != nullptr) return showAs(offer, true, obstacleToBegin(*offer.look));
    const Items items = concerned(*offer.look);
    showAs(offer, !items.empty(), items.empty() ? QString() : obstacleTo(*offer.look, items));
}

void ActsBar::showAs(const Offer& offer, bool offered, const QString& obstacle) {
    offer.action->setVisible(offered);
    offer.action->setEnabled(offered && obstacle.isEmpty());
    const QString usual =
        offer.look->digit < 0
            ? actionName(offer.look->code)
            : tr("%1（%2）")
                  .arg(actionName(offer.look->code),
                       shortcutOf(*offer.look).toString(QKeySequence::NativeText));
    offer.action->setToolTip(obstacle.isEmpty() ? usual : obstacle);
    if (offer.button != nullptr) offer.button->setVisible(offered);
}

ActsBar::Items ActsBar::concerned(const ActLook& look) const {
    Items items;
    for (const ActItem& each : m_chosen)
        if (concerns(look, each)) items.push_back(&each);
    return items;
}

/// The right before what there is to begin: who has none need not hear of it.
QString ActsBar::obstacleToBegin(const ActLook& look) const {
    const QString obstacle =
        grants::ui::obstacleTo(*findAction(look.subject, look.code), m_session);
    const auto other = m_obstacles.find(look.code);
    return obstacle.isEmpty() && other != m_obstacles.end() ? other->second : obstacle;
}

/// Why none of them can be decided about by whoever is there; empty when some can.
QString ActsBar::obstacleTo(const ActLook& look, const Items& items) const {
    QString obstacle;
    for (const ActItem* each : items) {
        obstacle = obstacleTo(look, *each);
        if (obstacle.isEmpty()) return {};
    }
    return obstacle;
}

QString ActsBar::obstacleTo(const ActLook& look, const ActItem& item) const {
    const Action* action = actionFor(look, item);
    const QString obstacle = action == nullptr ? m_session.obstacleToChange(Operation::Void)
                                               : grants::ui::obstacleTo(*action, m_session);
    if (!obstacle.isEmpty() || action == nullptr || look.code == kReverse) return obstacle;
    return obstacleBySeparation(*action, item.standing, m_session);
}

}  // namespace grants::ui
