// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fund.h"
#include "cli/meaning_it.h"
#include "cli/sign_in.h"
#include "cli/text_table.h"
#include "workspace/people/password.h"

#include <nlohmann/json.hpp>

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

struct PeopleArguments {
    FundArguments fund;
    std::string action, login, newRoles;
    std::string name, roles, employer;
    bool oneTime = false, lasting = false, meant = false;
};

std::string rolesInWords(PersonRoles roles, const Console& console) {
    std::string words;
    for (const PersonRole role : kPersonRoles) {
        if (!roles.has(role)) continue;
        if (!words.empty()) words += ", ";
        words += console.text(nameOf(role));
    }
    return words;
}

Json personJson(const Person& person) {
    Json roles = Json::array();
    for (const PersonRole role : kPersonRoles)
        if (person.roles.has(role)) roles.push_back(codeOf(role));
    Json employer;
    if (person.employer) employer = std::string(person.employer->text());
    return {{"login", person.login},
            {"name", person.name},
            {"roles", roles},
            {"employer", employer},
            {"disabled", person.disabled},
            {"must_change_password", person.mustChange}};
}

std::string stateOf(const Person& person, const Console& console) {
    if (person.disabled) return console.text(translatable("cli", "停用"));
    return person.mustChange ? console.text(translatable("cli", "待改密码"))
                             : console.text(translatable("cli", "在用"));
}

void list(Workspace& workspace, const PeopleArguments& arguments, const Console& console) {
    const std::vector<Person> people = workspace.people();
    if (arguments.fund.json) {
        Json out{{"people", Json::array()}};
        for (const Person& person : people) out["people"].push_back(personJson(person));
        console.out() << out.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
        return;
    }
    if (people.empty()) {
        return console.print(
            translatable("cli", "未启用人员权限：能打开文件的人都可以办理一切事项。"));
    }
    TextTable table({{console.text(translatable("cli", "登录名"))},
                     {console.text(translatable("cli", "姓名"))},
                     {console.text(translatable("cli", "角色"))},
                     {console.text(translatable("cli", "工作单位代码"))},
                     {console.text(translatable("cli", "状态"))}});
    for (const Person& person : people) {
        table.add({person.login, person.name, rolesInWords(person.roles, console),
                   person.employer ? std::string(person.employer->text()) : std::string(),
                   stateOf(person, console)});
    }
    table.print(console.out(), outputWidth());
}

void add(Workspace& workspace, const PeopleArguments& arguments, const Console& console) {
    NewPerson person;
    person.login = arguments.login;
    person.name = arguments.name;
    person.roles = orRefuse(parseRoles(arguments.roles));
    if (!arguments.employer.empty())
        person.employer = orRefuse(CreditCode::parse(arguments.employer));
    person.use = arguments.oneTime ? PasswordUse::OneSignIn : PasswordUse::Lasting;
    workspace.require(Operation::ManagePeople);
    person.password = newPassword(console);
    const Wiping wiping(person.password);
    workspace.managePeople([&](PeopleEdit& edit) { edit.add(person); });
    console.print(translatable("cli", "已添加 {0}({1})。").with(person.name, person.login));
}

PersonRoles rolesGiven(const PeopleArguments& arguments) {
    return orRefuse(parseRoles(arguments.newRoles.empty() ? arguments.roles : arguments.newRoles));
}

void setRoles(Workspace& workspace, const PeopleArguments& arguments, const Console& console) {
    const PersonRoles roles = rolesGiven(arguments);
    workspace.managePeople([&](PeopleEdit& edit) { edit.setRoles(arguments.login, roles); });
    console.print(translatable("cli", "{0} 的角色现在是：{1}。")
                      .with(arguments.login, rolesInWords(roles, console)));
}

/// One's own with the old one; another's by an administrator, for one sign-in.
void setPassword(Workspace& workspace, const PeopleArguments& arguments, const Console& console) {
    const bool own =
        workspace.hasPeople() && parseLogin(arguments.login) == parseLogin(arguments.fund.login);
    if (!own) workspace.require(Operation::ManagePeople);
    std::string password = newPassword(console);
    const Wiping wiping(password);
    if (own) {
        Credentials self = *credentialsOf(arguments.fund.login, console);
        const Wiping former(self.password);
        workspace.changePassword(self.password, password);
    } else {
        const PasswordUse use = arguments.lasting ? PasswordUse::Lasting : PasswordUse::OneSignIn;
        workspace.managePeople(
            [&](PeopleEdit& edit) { edit.setPassword(arguments.login, password, use); });
    }
    console.print(
        own || arguments.lasting
            ? translatable("cli", "{0} 的密码已更改。").with(arguments.login)
            : translatable("cli", "{0} 的密码已重设，登录后须先修改。").with(arguments.login));
}

template <bool kDisabled>
void setDisabled(Workspace& workspace, const PeopleArguments& arguments, const Console& console) {
    workspace.managePeople([&](PeopleEdit& edit) { edit.setDisabled(arguments.login, kDisabled); });
    const Message done =
        kDisabled ? translatable("cli", "{0} 已停用。") : translatable("cli", "{0} 已启用。");
    console.print(done.with(arguments.login));
}

struct PeopleAction {
    std::string_view name;
    bool needsLogin;
    void (*work)(Workspace&, const PeopleArguments&, const Console&);
};

constexpr PeopleAction kActions[] = {{"add", true, add},
                                     {"roles", true, setRoles},
                                     {"password", true, setPassword},
                                     {"disable", true, setDisabled<true>},
                                     {"enable", true, setDisabled<false>},
                                     {"list", false, list}};

/// What an administrator takes from himself, which only another one gives back; nothing for
/// anything else, and for the last one, who is refused it.
std::optional<Message> givenUp(const Workspace& workspace, const PeopleArguments& arguments) {
    const bool disables = arguments.action == "disable";
    const bool demotes =
        arguments.action == "roles" && !rolesGiven(arguments).has(PersonRole::Admin);
    if ((!disables && !demotes) || parseLogin(arguments.login) != workspace.login()) return {};
    if (workspace.obstacleTo(Operation::ManagePeople)) return {};
    if (!hasOtherAdmin(workspace.people(), workspace.actor().person)) return {};
    return disables
               ? translatable("cli", "停用自己以后，只有别的管理员能再启用您。")
               : translatable("cli", "去掉自己的管理员角色以后，只有别的管理员能再给您这个角色。");
}

ExitCode managePeople(const PeopleArguments& arguments, const Console& console) {
    const auto* action =
        std::find_if(std::begin(kActions), std::end(kActions),
                     [&](const PeopleAction& each) { return each.name == arguments.action; });
    if (action == std::end(kActions)) {
        throw Error(ErrorKind::Usage,
                    translatable("cli",
                                 "没有“{0}”这个动作；可用 add、roles、password、disable、"
                                 "enable、list。")
                        .with(arguments.action));
    }
    if (action->needsLogin && arguments.login.empty())
        throw Error(ErrorKind::Usage, translatable("cli", "请在动作后面写出登录名。"));
    const auto workspace = openWorkspace(arguments.fund, console);
    const std::optional<Message> lost = givenUp(*workspace, arguments);
    if (lost && !arguments.meant && !isMeant(*lost, console)) {
        console.say(translatable("cli", "没有更改。"));
        return ExitCode::Found;
    }
    action->work(*workspace, arguments, console);
    return ExitCode::Done;
}

}  // namespace

void declarePeople(CLI::App& app, const Console& console, Task& task) {
    const auto arguments = std::make_shared<PeopleArguments>();
    addFile(app, console, arguments->fund);
    app.add_option("ACTION", arguments->action,
                   console.text(translatable(
                       "cli",
                       "add 添加、roles 改角色、password 改密码、disable 停用、enable 启用、"
                       "list 列出")))
        ->required();
    app.add_option("LOGIN", arguments->login, console.text(translatable("cli", "登录名")));
    app.add_option("ROLES", arguments->newRoles,
                   console.text(translatable("cli", "新的角色，用于 roles")));
    app.add_option("--name", arguments->name, console.text(translatable("cli", "姓名，用于 add")))
        ->option_text("NAME");
    app.add_option("--roles", arguments->roles,
                   console.text(translatable(
                       "cli",
                       "角色，用逗号分隔：clerk 录入、officer 审核、reviewer 评审、finance 财务、"
                       "chief 负责人、admin 管理员、auditor 查看")))
        ->option_text("ROLES");
    app.add_option("--employer", arguments->employer,
                   console.text(translatable("cli", "工作单位的统一社会信用代码，用于 add")))
        ->option_text("CODE");
    app.add_flag("--one-time", arguments->oneTime,
                 console.text(translatable("cli", "密码只供一次登录，用于 add")));
    app.add_flag("--lasting", arguments->lasting,
                 console.text(translatable("cli", "密码不必在登录后修改，用于 password")));
    app.add_flag(
        "--yes", arguments->meant,
        console.text(translatable("cli", "在终端里停用自己、去掉自己的管理员角色时不再询问")));
    addJson(app, console, arguments->fund);
    app.footer(console.text(translatable("cli",
                                         "新密码取自环境变量 GRANTDESK_NEW_PASSWORD，或当场询问；"
                                         "第一个人员必须是管理员。")));
    onChosen(app, console, task, arguments, managePeople);
}

}  // namespace grants::cli
