// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file with one person a role, called by it, all with the same password.
#pragma once

#include "support/cheap_passwords.h"
#include "support/fund_files.h"
#include "workspace/people/people_edit.h"

namespace grants::test {

inline constexpr const char* kPassword = "correct horse";

inline NewPerson personOf(const std::string& login, PersonRoles roles) {
    return {login, "某" + login, roles, {}, kPassword, PasswordUse::Lasting};
}

/// The first of them manages people.
inline void addStaff(Workspace& workspace) {
    const CheapPasswords cheap;
    workspace.managePeople([](PeopleEdit& edit) {
        edit.add(personOf("admin", PersonRoles::of(PersonRole::Admin)));
        for (const PersonRole role : kPersonRoles)
            if (role != PersonRole::Admin)
                edit.add(personOf(std::string(codeOf(role)), PersonRoles::of(role)));
    });
}

/// Made once, since every password takes its time.
inline const std::filesystem::path& staffedFile() {
    static const Scratch scratch;
    static const std::filesystem::path file = [] {
        makeSmallFund(scratch / "年度.zlzh");
        const auto workspace = Workspace::open(scratch / "年度.zlzh");
        addStaff(*workspace);
        return scratch / "年度.zlzh";
    }();
    return file;
}

struct StaffedFund {
    Scratch scratch;
    std::filesystem::path file = scratch / "年度.zlzh";
    std::unique_ptr<Workspace> workspace;

    StaffedFund() {
        std::filesystem::copy_file(staffedFile(), file);
        workspace = Workspace::open(file);
    }
    /// Another one each time.
    void enterUnit(Operation operation) {
        workspace->edit(operation, "录入", [this](Edit& edit) { edit.put(unitOf(++entered)); });
    }
    void signIn(const std::string& login) { workspace->signIn(login, kPassword); }
    void reopen() {
        workspace.reset();
        workspace = Workspace::open(file);
    }

  private:
    int entered = 10;
};

}  // namespace grants::test
