// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a Workspace that knows who works on it.
#include "workspace/core.h"
#include "workspace/people/password.h"
#include "workspace/people/sign_in.h"
#include "workspace/workspace.h"

namespace grants {

namespace {

/// Who is there is known: only the password can be wrong.
Person identifySelf(Core& core, std::string_view password) {
    try {
        return core.identify(core.login(), password);
    } catch (const Error& error) {
        if (error.code() != "SIGN_IN") throw;
        throw Error(ErrorKind::NotPermitted,
                    Fault{"SIGN_IN", translatable("workspace", "现在的密码不对；请重新输入。")});
    }
}

}  // namespace

const Actor& Workspace::actor() const {
    return m_core->actor;
}

void Workspace::nameLocal(const std::string& name) {
    if (!hasPeople() && !m_core->package) m_core->actor.name = name;
}

bool Workspace::hasPeople() const {
    return !m_core->people.empty();
}

EnteredBy Workspace::enteredBy() {
    Core& my = *m_core;
    EnteredBy all;
    if (my.people.empty()) return all;
    const WhoEntered whoEntered = my.whoEntered();
    for (const Application& each : my.snapshot.year({})->applications)
        all.emplace(each.number, whoEntered(each));
    return all;
}

std::optional<Fault> Workspace::obstacleTo(Operation operation) const {
    return m_core->obstacleTo(operation);
}

void Workspace::require(Operation operation) const {
    m_core->require(operation);
}

void Workspace::signIn(std::string_view login, std::string_view password) {
    Core& my = *m_core;
    if (!hasPeople()) return;
    my.becomeActor(my.identify(login, password));
}

std::string Workspace::login() const {
    return m_core->login();
}

void Workspace::signOut() {
    if (!hasPeople()) return;
    m_core->history.clear();
    m_core->actor = {};
    m_core->readSheetsAnew();
}

void Workspace::changePassword(std::string_view old, std::string_view password) {
    Core& my = *m_core;
    my.requireWritable();
    if (!my.actor.person) my.require(Operation::Read);  // says that nobody is signed in
    const Person person = identifySelf(my, old);
    if (old == password) {
        throw Error(
            ErrorKind::Usage,
            Fault{"PASSWORD_SAME", translatable("workspace", "新密码与原来的相同；请换一个。")});
    }
    my.commitChange("修改自己的密码", [&](Stores& stores) {
        PeopleEdit(stores, my.tries).setPassword(person.login, password, PasswordUse::Lasting);
    });
    my.becomeActor(*my.stores.of<Person>().find(person.id));
}

std::vector<Person> Workspace::people() const {
    m_core->require(Operation::Read);
    std::vector<Person> people = m_core->people;
    for (Person& person : people) person.passwordHash.clear();
    return people;
}

Changes Workspace::managePeople(const std::function<void(PeopleEdit&)>& change) {
    Core& my = *m_core;
    my.requireChange(Operation::ManagePeople);
    std::string what;
    const Changes changes = my.commitChange(what, [&](Stores& stores) {
        PeopleEdit edit(stores, my.tries);
        change(edit);
        what = edit.what();
    });
    if (const auto self = my.stores.of<Person>().find(my.actor.person)) {
        my.becomeActor(*self);
        if (self->disabled) signOut();
    } else if (hasPeople()) {
        signOut();  // the first has just come: the local user is nobody any more
    }
    return changes;
}

}  // namespace grants
