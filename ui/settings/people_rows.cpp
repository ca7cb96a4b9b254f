// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/people_rows.h"

#include "ui/base/tr.h"
#include "ui/query/columns.h"

namespace grants::ui {

namespace {

/// The words of every set of roles, so that no cell makes its own.
std::vector<std::string> wordsOfAll(const Session& session) {
    std::vector<std::string> words;
    for (std::int64_t bits = 0; bits < (std::int64_t{1} << kPersonRoles.size()); ++bits)
        words.push_back(rolesInWords(PersonRoles::ofBits(bits), session).toStdString());
    return words;
}

QString stateOf(const Person& person) {
    return person.disabled ? tr("停用") : person.mustChange ? tr("待改密码") : tr("在用");
}

}  // namespace

QString rolesInWords(PersonRoles roles, const Session& session) {
    QStringList words;
    for (const PersonRole role : kPersonRoles)
        if (roles.has(role)) words << session.text(nameOf(role));
    return words.join(u'、');
}

std::vector<Column<Person>> personColumns(const Session& session) {
    const auto words = std::make_shared<const std::vector<std::string>>(wordsOfAll(session));
    return {
        textColumn<Person>("login", tr("登录名"), &Person::login),
        textColumn<Person>("name", tr("姓名"), &Person::name),
        {QStringLiteral("roles"), tr("角色"), CellKind::Text,
         [words](const Person& person) -> CellValue {
             return std::string_view(words->at(static_cast<std::size_t>(person.roles.bits())));
         },
         24},
        {QStringLiteral("employer"), tr("工作单位代码"), CellKind::Identifier,
         [](const Person& person) -> CellValue {
             return person.employer ? CellValue(person.employer->text()) : CellValue();
         }},
        {QStringLiteral("state"), tr("状态"), CellKind::Text,
         [](const Person& person) -> CellValue { return stateOf(person).toStdString(); }},
    };
}

}  // namespace grants::ui
