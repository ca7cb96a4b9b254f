// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/people/sign_in.h"

#include "base/error.h"
#include "storage/stores.h"
#include "workspace/people/password.h"
#include "workspace/people/wrong_tries.h"

#include <algorithm>
#include <ctime>

namespace grants {
namespace {

constexpr std::int64_t kLongestWait = 900;  // seconds

Error refusal(const char* code, Message sentence) {
    return {ErrorKind::NotPermitted, Fault{code, std::move(sentence)}};
}

void requirePatience(const WrongPasswords& wrong, std::int64_t now) {
    const std::int64_t wait = secondsToWait(wrong.times, wrong.last, now);
    if (wait == 0) return;
    throw refusal("SIGN_IN_WAIT",
                  translatable("workspace", "密码已连续错了 {0} 次；请等 {1} 秒再登录。")
                      .with(std::to_string(wrong.times), std::to_string(wait)));
}

}  // namespace

std::int64_t secondsToWait(std::int64_t times, std::int64_t last, std::int64_t now) {
    if (times <= 0) return 0;
    const std::int64_t delay = times > 9 ? kLongestWait : std::int64_t{1} << times;
    return std::clamp<std::int64_t>(last + delay - now, 0, delay);
}

Person requireSignIn(Stores& stores, std::string_view login, std::string_view password,
                     WrongTries& tries) {
    const std::int64_t now = std::time(nullptr);
    const std::string known = parseLogin(login).value_or(std::string());
    const WrongPasswords wrong = tries.of(known);
    requirePatience(wrong, now);
    const std::vector<Person> people = stores.of<Person>().all();
    const Person* person = findLogin(people, known);
    const bool enabled = person != nullptr && !person->disabled;
    if (hasHash(password, enabled ? person->passwordHash : std::string())) {
        if (wrong.times > 0) tries.forget(known);
        return *stores.of<Person>().find(person->id);  // compared with its seal
    }
    tries.note(known, now);
    throw refusal("SIGN_IN",
                  translatable("workspace", "登录名或密码不对，或者此人已停用；请核对后再试。"));
}

}  // namespace grants
