// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gate/gate.h"

#include "ui/base/cell.h"
#include "ui/base/settings.h"
#include "ui/base/typed_dialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QToolTip>
#include <optional>

namespace grants::ui {

namespace {

bool belongsTo(const QWidget& window, const QObject& other) {
    for (const QObject* each = other.parent(); each != nullptr; each = each->parent())
        if (each == &window) return true;
    return false;
}

QAbstractItemView& viewOf(const QWidget& editor) {
    return *qobject_cast<QAbstractItemView*>(editor.parentWidget()->parentWidget());
}

/// Such as the list that completes a file name: it would stay above the gate, and have what is
/// typed into it.
void closePopupsOfNobody(const QWidget& window) {
    for (QWidget* other : QApplication::topLevelWidgets()) {
        const bool popup = other->isVisible() && other->windowType() == Qt::Popup;
        if (popup && !belongsTo(window, *other)) other->close();
    }
    QToolTip::hideText();
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
    connect(m_card, &SignInCard::closeAsked, this, &Gate::closeAsked);
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

/// Also whose it is, before he has left.
void Gate::noteWork() {
    m_work = m_session.keyOfWork();
    m_owner = fromUtf8(m_session.actor().name);
}

void Gate::follow() {
    m_lossTold = false;  // whoever comes has not heard it
    m_left.keepOnly(m_session.file());
    if (const auto need = needOf(m_session)) {
        shut(*need);
    } else if (isShut()) {
        open();
    } else {
        noteWork();
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
    if (!m_focus) m_focus = window()->focusWidget();  // another program is in front
    closePopupsOfNobody(*window());
    holdEditor();
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (!other->isVisible() || !belongsTo(*window(), *other)) continue;
        if (isKeptForTypist(*other)) {
            m_left.putAside(m_work, m_owner, *other);
        } else {
            m_putAside << other;
            other->hide();
        }
    }
}

void Gate::shut(SignInCard::Need need) {
    if (!isShut()) {
        Q_EMIT shutting();
        putAside();
    }
    if (need == SignInCard::Need::SignIn) m_left.emptyPasswords();
    m_covered.setEnabled(false);
    setGeometry(m_covered.geometry());
    show();
    raise();
    const bool another = !m_work.isEmpty() && m_work.startsWith(m_session.file());
    m_card->ask(need, another ? QString() : Settings().lastLogin(m_session.file()));
    Q_EMIT moved();
}

/// Whoever is back finds what he left; for somebody else it is not there.
void Gate::bringBack() {
    const bool same = m_work == m_session.keyOfWork();
    noteWork();
    m_left.bringBack(m_work);
    for (const QPointer<QWidget>& other : std::exchange(m_putAside, {})) {
        if (other && same && m_session.isOpen()) other->show();
        if (other && !same && other->testAttribute(Qt::WA_DeleteOnClose)) other->close();
    }
    if (m_editor) same ? reopenEditor() : dropEditor();
    m_editor = nullptr;
    if (!same) m_focus = nullptr;
    if (m_focus) m_focus->setFocus();
    // Pages take no keys until they have heard who is there.
    QMetaObject::invokeMethod(this, &Gate::giveKeyboard, Qt::QueuedConnection);
}

void Gate::giveKeyboard() {
    if (isShut()) return;
    if (!m_focus || !m_focus->isVisible() || !m_focus->isEnabled()) return Q_EMIT keyboardFree();
    m_focus->setFocus();
}

void Gate::reopenEditor() {
    QAbstractItemView& view = viewOf(*m_editor);
    m_editor->installEventFilter(view.itemDelegateForIndex(view.currentIndex()));
    m_focus = m_editor;
}

/// Nothing of what is half typed is entered; it was kept as its typist's draft.
void Gate::dropEditor() {
    const QAbstractItemView& view = viewOf(*m_editor);
    Q_EMIT view.itemDelegateForIndex(view.currentIndex())
        ->closeEditor(m_editor, QAbstractItemDelegate::RevertModelCache);
}

bool Gate::mayGo() {
    const QStringList owners = m_left.owners();
    if (owners.isEmpty() || std::exchange(m_lossTold, true)) return true;
    Q_EMIT lossTold(tr("%1有没办完的对话框，填的内容还没有保存。再关闭或退出一次，就会放弃。")
                        .arg(owners.join(tr("、"))));
    return false;
}

void Gate::say(const QString& sentence) {
    m_card->refuse(sentence);
}

void Gate::open() {
    m_covered.setEnabled(true);
    hide();
    bringBack();
    Q_EMIT moved();
}

}  // namespace grants::ui
