// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/people/people_edit.h"

#include "base/error.h"
#include "base/text.h"
#include "storage/stores.h"
#include "workspace/people/password.h"
#include "workspace/people/wrong_tries.h"

namespace grants {
namespace {

Error wrong(const char* code, Message sentence) {
    return {ErrorKind::Usage, Fault{code, std::move(sentence)}};
}

std::string nameOrRefuse(const std::string& text) {
    std::string name = trimmed(text);
    if (name.empty()) throw wrong("PERSON_NAME", translatable("workspace", "请填写姓名。"));
    return name;
}

bool canManage(const Person& person) {
    return !person.disabled && person.roles.has(PersonRole::Admin);
}

/// As the trail says it.
std::string inWords(PersonRoles roles) {
    std::string words;
    for (const PersonRole role : kPersonRoles)
        if (roles.has(role)) words.append(words.empty() ? "" : "、").append(nameOf(role).source);
    return words;
}

}  // namespace

PeopleEdit::PeopleEdit(Stores& stores, WrongTries& tries)
    : m_stores(stores), m_tries(tries), m_people(stores.of<Person>().all()) {}

Person PeopleEdit::required(std::string_view login) const {
    const std::string known = orRefuse(parseLogin(login));
    if (const Person* person = findLogin(m_people, known)) return *person;
    throw wrong("PERSON_UNKNOWN",
                translatable("workspace", "没有登录名为“{0}”的人员；请核对登录名。").with(known));
}

std::string PeopleEdit::called(const Person& person) const {
    return calledAmong(m_people, person);
}

std::string PeopleEdit::calledWithRoles(const Person& person) const {
    return called(person) + "（" + inWords(person.roles) + "）";
}

void PeopleEdit::put(const Person& person, const std::string& what) {
    if (!canManage(person) && !hasOtherAdmin(m_people, person.id)) {
        throw m_people.empty()
            ? wrong("FIRST_ADMIN",
                    translatable("workspace", "第一个人员必须是管理员；请先添加管理员。"))
            : wrong("LAST_ADMIN",
                    translatable("workspace", "这样就没有管理员了；请先让另一位人员担任管理员。"));
    }
    m_stores.put(&person);
    m_what += (m_what.empty() ? "" : "；") + what;
    m_people = m_stores.of<Person>().all();
}

void PeopleEdit::add(const NewPerson& person) {
    const std::string login = orRefuse(parseLogin(person.login));
    if (findLogin(m_people, login) != nullptr) {
        throw wrong("LOGIN_TAKEN",
                    translatable("workspace", "登录名“{0}”已有人使用；请换一个。").with(login));
    }
    Person added;
    added.login = login;
    added.name = nameOrRefuse(person.name);
    added.roles = person.roles;
    added.employer = person.employer;
    added.mustChange = person.use == PasswordUse::OneSignIn;
    added.passwordHash = hashOf(person.password);
    put(added, "添加人员 " + calledWithRoles(added));
}

void PeopleEdit::setRoles(std::string_view login, PersonRoles roles) {
    Person person = required(login);
    if (person.roles == roles) return;
    const std::string change = inWords(person.roles) + " → " + inWords(roles);
    person.roles = roles;
    put(person, "更改角色 " + called(person) + "：" + change);
}

void PeopleEdit::setNameAndEmployer(std::string_view login, const std::string& name,
                                    const std::optional<CreditCode>& employer) {
    const Person former = required(login);
    Person person = former;
    person.name = nameOrRefuse(name);
    person.employer = employer;
    if (person != former) put(person, "修改人员 " + called(person));
}

void PeopleEdit::setPassword(std::string_view login, std::string_view password, PasswordUse use) {
    Person person = required(login);
    person.passwordHash = hashOf(password);
    person.mustChange = use == PasswordUse::OneSignIn;
    put(person, "重设密码 " + called(person) + endWait(person.login));
}

/// Of the old password's wrong ones: whoever sets another one vouches for its owner.
std::string PeopleEdit::endWait(const std::string& login) {
    const std::int64_t times = m_tries.of(login).times;
    if (times == 0) return {};
    m_tries.forget(login);
    return "，此前连续输错 " + std::to_string(times) + " 次不再计";
}

void PeopleEdit::setDisabled(std::string_view login, bool disabled) {
    Person person = required(login);
    if (person.disabled == disabled) return;
    person.disabled = disabled;
    put(person, (disabled ? "停用 " : "启用 ") + calledWithRoles(person));
}

}  // namespace grants
