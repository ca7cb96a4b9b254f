// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the session that knows who is there.
#include "ui/base/settings.h"
#include "ui/desk/session.h"
#include "ui/desk/worker.h"
#include "workspace/people/password.h"

namespace grants::ui {

QString Session::keyOfWork() const {
    return hasPeople() ? m_file + u'\n' + QString::number(actor().person.value) : m_file;
}

bool Session::isFirstPerson() const {
    return isOpen() && !m_year->people.empty() && m_year->people.front().id == actor().person;
}

QString Session::obstacleTo(Operation operation) const {
    const std::optional<Fault>& obstacle = m_presence.obstacleTo(operation);
    return obstacle ? text(obstacle->message) : QString();
}

QString Session::obstacleToChange(Operation operation) const {
    return m_readOnly ? text(*m_readOnly) : obstacleTo(operation);
}

QString Session::waitsFor() const {
    const std::optional<Fault>& obstacle = m_presence.obstacleTo(Operation::Read);
    return obstacle ? QString::fromStdString(obstacle->code) : QString();
}

void Session::adoptPresence(const Outcome& outcome) {
    const Presence before = std::exchange(m_presence, outcome.presence);
    const bool same = before.hasPeople == m_presence.hasPeople &&
                      before.actor.person == m_presence.actor.person &&
                      before.actor.roles == m_presence.actor.roles &&
                      before.actor.mustChange == m_presence.actor.mustChange &&
                      before.actor.name == m_presence.actor.name &&
                      before.obstacles == m_presence.obstacles;  // they name others
    if (!same) Q_EMIT presenceChanged();
}

/// What goes wrong is for `heard` alone: a wrong password is no failure of the window.
void Session::attempt(const QString& title, Work work, SignedIn heard) {
    auto refusal = std::make_shared<QString>();
    auto quietly = [this, refusal, work = std::move(work),
                    translator = m_translator](const Progress& progress) {
        Workspace* open = m_worker->workspace();
        if (open == nullptr) return;
        if (const auto trouble = guarded(translator, [&] { work(*open, progress); }))
            *refusal = trouble->sentence;
    };
    enqueue(title, std::move(quietly),
            [refusal, heard = std::move(heard)](bool) { heard(*refusal); });
}

/// The same for what lets somebody else in, or nobody: for the window that is another file.
void Session::attemptAnew(const QString& title, Work work, SignedIn done) {
    attempt(title, std::move(work), [this, done = std::move(done)](const QString& refusal) {
        m_arrived.reset();
        if (refusal.isEmpty()) takeName(m_file, m_sample);
        if (done) done(refusal);
    });
}

void Session::signIn(const QString& login, const QString& password, SignedIn done) {
    Credentials who{login.toStdString(), password.toStdString()};
    attemptAnew(
        tr("登录"),
        [this, who = std::move(who), file = m_file, sample = m_sample](
            Workspace&, const Progress& progress) mutable {
            const Wiping wiping(who.password);
            m_worker->signIn(who, progress, [&] { sendAhead(file, sample); });
        },
        std::move(done));
}

void Session::signOut() {
    attemptAnew(tr("退出登录"), [this](Workspace&, const Progress&) { m_worker->signOut(); }, {});
}

void Session::changePassword(const QString& old, const QString& password, SignedIn done) {
    attempt(
        tr("修改密码"),
        [old = old.toStdString(), password = password.toStdString()](Workspace& workspace,
                                                                     const Progress&) mutable {
            const Wiping former(old), wiping(password);
            workspace.changePassword(old, password);
        },
        [this, waited = isWaiting(), done = std::move(done)](const QString& refusal) {
            if (refusal.isEmpty() && waited) takeName(m_file, m_sample);
            done(refusal);
        });
}

int Session::idleMinutes() const {
    return Settings().idleMinutes(m_file);
}

void Session::setIdleMinutes(int minutes) {
    if (!obstacleTo(Operation::ManagePeople).isEmpty()) return;
    Settings().setIdleMinutes(m_file, minutes);
    Q_EMIT idleMinutesChanged();
}

void Session::lock() {
    if (m_locked || !hasPeople() || !isOpen()) return;
    m_locked = true;
    Q_EMIT lockedChanged(true);
}

void Session::unlock(const QString& password, SignedIn done) {
    attempt(
        tr("解锁"),
        [password = password.toStdString()](Workspace& workspace, const Progress&) mutable {
            const Wiping wiping(password);
            workspace.signIn(workspace.login(), password);
        },
        [this, done = std::move(done)](const QString& refusal) {
            if (refusal.isEmpty()) {
                m_locked = false;
                Q_EMIT lockedChanged(false);
            }
            done(refusal);
        });
}

void Session::managePeople(std::function<void(PeopleEdit&)> change, SignedIn done) {
    attempt(
        tr("人员"),
        [change = std::move(change)](Workspace& workspace, const Progress&) {
            workspace.managePeople(change);
        },
        [this, done = std::move(done)](const QString& refusal) {
            if (refusal.isEmpty() && isWaiting()) takeName(m_file, m_sample);
            done(refusal);
        });
}

bool Session::onlyReviews() const {
    return package() != nullptr ||
           (hasPeople() && actor().roles == PersonRoles::of(PersonRole::Reviewer));
}

}  // namespace grants::ui
