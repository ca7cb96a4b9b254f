// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/people/people_edit.h"

#include "base/error.h"
#include "base/text.h"
#include "storage/stores.h"
#include "workspace/people/password.h"

namespace grants {
namespace {

Error wrong(const char* code, Message sentence) {
    return {ErrorKind::Usage, Fault{code, std::move(sentence)}};
}

template <class T>
T orRefuse(Parsed<T> parsed) {
    if (!parsed) throw Error(ErrorKind::Usage, parsed.error());
    return std::move(*parsed);
}

std::string nameOrRefuse(const std::string& text) {
    std::string name = trimmed(text);
    if (name.empty()) throw wrong("PERSON_NAME", translatable("workspace", "请填写姓名。"));
    return name;
}

bool canManage(const Person& person) {
    return !person.disabled && person.roles.has(PersonRole::Admin);
}

}  // namespace

PeopleEdit::PeopleEdit(Stores& stores) : m_stores(stores), m_people(stores.of<Person>().all()) {}

Person PeopleEdit::required(std::string_view login) const {
    const std::string known = orRefuse(parseLogin(login));
    if (const Person* person = findLogin(m_people, known)) return *person;
    throw wrong("PERSON_UNKNOWN",
                translatable("workspace", "没有登录名为“{0}”的人员；请核对登录名。").with(known));
}

void PeopleEdit::put(const Person& person, const char* what) {
    if (!canManage(person) && !hasOtherAdmin(m_people, person.id)) {
        throw m_people.empty()
            ? wrong("FIRST_ADMIN",
                    translatable("workspace", "第一个人员必须是管理员；请先添加管理员。"))
            : wrong("LAST_ADMIN",
                    translatable("workspace", "这样就没有管理员了；请先让另一位人员担任管理员。"));
    }
    m_stores.put(&person);
    const std::string done = what + (" " + person.name);
    if (m_what.find(done) == std::string::npos) m_what += (m_what.empty() ? "" : "；") + done;
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
    put(added, "添加人员");
}

void PeopleEdit::setRoles(std::string_view login, PersonRoles roles) {
    Person person = required(login);
    person.roles = roles;
    put(person, "更改角色");
}

void PeopleEdit::setNameAndEmployer(std::string_view login, const std::string& name,
                                    const std::optional<CreditCode>& employer) {
    Person person = required(login);
    person.name = nameOrRefuse(name);
    person.employer = employer;
    put(person, "修改人员");
}

void PeopleEdit::setPassword(std::string_view login, std::string_view password, PasswordUse use) {
    Person person = required(login);
    person.passwordHash = hashOf(password);
    person.mustChange = use == PasswordUse::OneSignIn;
    put(person, "重设密码");
}

void PeopleEdit::setDisabled(std::string_view login, bool disabled) {
    Person person = required(login);
    person.disabled = disabled;
    put(person, disabled ? "停用" : "启用");
}

}  // namespace grants
