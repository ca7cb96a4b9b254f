// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/people_rows.h"

#include "ui/base/tr.h"
#include "ui/query/columns.h"
#include "ui/settings/spelt.h"
#include "ui/words/role_words.h"

namespace grants::ui {

namespace {

/// The words of every set of roles, so that no cell makes its own.
std::vector<std::string> wordsOfAll(const Translator& say) {
    std::vector<std::string> words;
    for (std::int64_t bits = 0; bits < (std::int64_t{1} << kPersonRoles.size()); ++bits)
        words.push_back(rolesInWords(PersonRoles::ofBits(bits), say).toStdString());
    return words;
}

QString stateWords(const Person& person) {
    if (person.disabled) return tr("停用");
    return person.mustChange ? tr("待改密码") : tr("在用");
}

std::string stateOf(const Person& person) {
    return stateWords(person).toStdString();
}

}  // namespace

std::vector<Column<Person>> personColumns(const Session& session) {
    const auto words =
        std::make_shared<const std::vector<std::string>>(wordsOfAll(session.translator()));
    const auto rolesOf = [words](const Person& person) -> const std::string& {
        return words->at(static_cast<std::size_t>(person.roles.bits()));
    };
    const auto spelt = std::make_shared<Spelt>();
    for (const Person& person : session.year()->people) {
        for (const std::string& text : {person.name, rolesOf(person), stateOf(person)})
            spelt->add(text);
    }
    auto name = textColumn<Person>("name", tr("姓名"), &Person::name);
    name.alsoFoundBy([spelt](const Person& person) { return spelt->keyOf(person.name); });
    Column<Person> roles{
        QStringLiteral("roles"), tr("角色"), CellKind::Text,
        [rolesOf](const Person& person) -> CellValue { return std::string_view(rolesOf(person)); },
        24};
    roles.alsoFoundBy(
        [spelt, rolesOf](const Person& person) { return spelt->keyOf(rolesOf(person)); });
    Column<Person> state{QStringLiteral("state"), tr("状态"), CellKind::Text,
                         [](const Person& person) -> CellValue { return stateOf(person); }};
    state.alsoFoundBy([spelt](const Person& person) { return spelt->keyOf(stateOf(person)); });
    return {textColumn<Person>("login", tr("登录名"), &Person::login), std::move(name),
            std::move(roles),
            Column<Person>{QStringLiteral("employer"), tr("工作单位代码"), CellKind::Identifier,
                           [](const Person& person) -> CellValue {
                               return person.employer ? CellValue(person.employer->text())
                                                      : CellValue();
                           }},
            std::move(state)};
}

}  // namespace grants::ui
