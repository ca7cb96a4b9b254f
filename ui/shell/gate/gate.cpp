// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gate/gate.h"

#include "ui/base/settings.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <optional>

namespace grants::ui {

namespace {

bool belongsTo(const QWidget& window, const QObject& other) {
    for (const QObject* each = other.parent(); each != nullptr; each = each->parent())
        if (each == &window) return true;
    return false;
}

std::optional<SignInCard::Need> needOf(const Session& session) {
    using Need = SignInCard::Need;
    if (session.isOpen()) return session.isLocked() ? std::optional(Need::Unlock) : std::nullopt;
    if (!session.isWaiting() || session.isLoading()) return std::nullopt;
    const QString code = session.waitsFor();
    if (code == QLatin1String("PASSWORD_CHANGE")) return Need::Change;
    return code == QLatin1String("RIGHT") ? Need::NoWork : Need::SignIn;
}

}  // namespace

Gate::Gate(Session& session, QWidget& covered)
    : QWidget(covered.parentWidget()),
      m_session(session),
      m_covered(covered),
      m_card(new SignInCard(session, this)) {
    setObjectName(QStringLiteral("gate"));
    setAttribute(Qt::WA_StyledBackground);
    auto* rows = new QVBoxLayout(this);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_card);
    middle->addStretch(1);
    rows->addStretch(2);
    rows->addLayout(middle);
    rows->addStretch(3);
    covered.installEventFilter(this);
    connect(&session, &Session::opened, this, &Gate::follow);
    connect(&session, &Session::lockedChanged, this, &Gate::follow);
    hide();
    follow();
}

bool Gate::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        setGeometry(m_covered.geometry());
    return QWidget::eventFilter(watched, event);
}

void Gate::follow() {
    if (const auto need = needOf(m_session)) {
        shut(*need);
    } else if (isShut()) {
        open();
    } else {
        m_work = m_session.keyOfWork();
    }
}

/// Leaving a cell's editor would enter what is half typed: it stays open behind the gate.
void Gate::holdEditor() {
    for (QWidget* each = QApplication::focusWidget(); each != nullptr;
         each = each->parentWidget()) {
        QWidget* viewport = each->parentWidget();
        auto* view = viewport == nullptr
                         ? nullptr
                         : qobject_cast<QAbstractItemView*>(viewport->parentWidget());
        if (view == nullptr || view->viewport() != viewport) continue;
        m_editor = each;
        each->removeEventFilter(view->itemDelegateForIndex(view->currentIndex()));
        return;
    }
}

void Gate::putAside() {
    m_focus = QApplication::focusWidget();
    holdEditor();
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (!other->isVisible() || !belongsTo(*window(), *other)) continue;
        m_putAside << other;
        other->hide();
    }
}

void Gate::shut(SignInCard::Need need) {
    if (!isShut()) {
        Q_EMIT shutting();
        putAside();
    }
    m_covered.setEnabled(false);
    setGeometry(m_covered.geometry());
    show();
    raise();
    const bool another = !m_work.isEmpty() && m_work.startsWith(m_session.file());
    m_card->ask(need, another ? QString() : Settings().lastLogin(m_session.file()));
    Q_EMIT moved();
}

/// Whoever is back finds what he left; somebody else does not.
void Gate::bringBack() {
    const bool same = std::exchange(m_work, m_session.keyOfWork()) == m_session.keyOfWork();
    for (const QPointer<QWidget>& other : std::exchange(m_putAside, {}))
        if (other && same && m_session.isOpen()) other->show();
    if (m_editor && same) {
        auto* view = qobject_cast<QAbstractItemView*>(m_editor->parentWidget()->parentWidget());
        m_editor->installEventFilter(view->itemDelegateForIndex(view->currentIndex()));
        m_focus = m_editor;
    }
    m_editor = nullptr;
    if (m_focus && same) m_focus->setFocus();
}

void Gate::open() {
    m_covered.setEnabled(true);
    hide();
    bringBack();
    Q_EMIT moved();
}

}  // namespace grants::ui
