// SPDX-License-Identifier: GPL-3.0-or-later
#include "competing_fund.h"

#include "domain/decisions/actions.h"

#include <algorithm>

namespace grants::test {
namespace {

struct Step {
    std::string action, result;
};

/// What leads on stands more often, so that some come to the end.
const std::vector<Step>& steps() {
    static const std::vector<Step> all = [] {
        const std::vector<std::pair<Step, int>> weighed = {{{"propose", ""}, 8},
                                                           {{"not-select", ""}, 1},
                                                           {{"publicise", ""}, 8},
                                                           {{"object", ""}, 1},
                                                           {{"settle", "dismiss"}, 3},
                                                           {{"settle", "uphold"}, 1},
                                                           {{"award", ""}, 8},
                                                           {{"sign", ""}, 8},
                                                           {{"midterm", "ok"}, 1},
                                                           {{"midterm", "rectify"}, 1},
                                                           {{"midterm", "terminate"}, 2},
                                                           {{"request-acceptance", ""}, 2},
                                                           {{"conclude", "pass"}, 2},
                                                           {{"conclude", "fail"}, 3},
                                                           {{"archive", ""}, 2},
                                                           {{"withdraw", ""}, 1},
                                                           {{"void", ""}, 1}};
        std::vector<Step> list;
        for (const auto& [step, times] : weighed)
            list.insert(list.end(), static_cast<std::size_t>(times), step);
        return list;
    }();
    return all;
}

std::vector<Step> leadingFrom(const std::string& state) {
    std::vector<Step> fitting;
    for (const Step& each : steps())
        if (leadsFrom(*findAction(Subject::Application, each.action), state))
            fitting.push_back(each);
    return fitting;
}

std::string stateIn(const FundYear& year, const std::string& number) {
    return retell(year, Subject::Application, number, "reviewed").state;
}

FundYear competitors() {
    ProcedureYear year;
    int serial = 0;
    for (const auto& [project, count] : {std::pair("P1", 3), std::pair("P2", 5)}) {
        for (int n = 0; n < count; ++n) {
            const auto unit = year.applicantFor(project);
            year.edit(unit).name += std::to_string(++serial);
            year.edit(unit).bank = "某银行";
            year.edit(unit).account = "6222020200000000001";
            const std::string number = "SB-" + std::to_string(serial);
            year.apply(number, project, unit).takenUp = "reviewed";
        }
    }
    return year.build();
}

}  // namespace

CompetingFund::CompetingFund(std::uint64_t seed) : dice(seed) {
    workspace = Workspace::create(file, builtInPlanJson());
    enter(*workspace, competitors());
    workspace->edit(Operation::Pay, "下达", [](Edit& edit) {
        edit.put(Appropriation{{}, "渝财〔2024〕1号", wan(110), Date(2024, 5, 20)});
    });
}

std::vector<std::string> CompetingFund::tryNext() {
    day = day.plusDays(1);
    std::vector<std::string> codes;
    try {
        for (const Finding& each : tryOne().refused) codes.push_back(each.code);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Usage) throw;
        codes.push_back(error.code());
    }
    return codes;
}

Acted CompetingFund::tryOne() {
    const auto year = workspace->year();
    const bool isPaid = !year->payments.empty();
    const std::int64_t kind = dice.roll(14);
    if (kind == 0) return askForMoney(*year);
    if (kind < 4 && isPaid) return decideOnPayment(*year);
    if (kind == 4 && isPaid) return bringBack(*year);
    if (kind == 5) return moveMoney();
    if (kind == 6 && !year->reallocations.empty()) return decideOnMove(*year);
    return decide(*year);
}

/// Given by a chief now and then.
std::string CompetingFund::anyReason() {
    return dice.oneIn(6) ? "局务会决定" : "";
}

/// Mostly what fits to where the application stands; what is over may only be reversed.
Acted CompetingFund::decide(const FundYear& year) {
    const Application application = dice.pick(year.applications);
    Act act{Subject::Application, application.number, "reverse", day};
    act.opinion = "同意";
    act.override = anyReason();
    const std::vector<Step> fitting = leadingFrom(stateIn(year, application.number));
    if (fitting.empty() || dice.oneIn(6)) return workspace->act(act);
    const Step step = dice.pick(dice.oneIn(12) ? steps() : fitting);
    act.action = step.action;
    act.result = step.result;
    const std::int64_t half = application.requested.inFen() / 2;
    if (act.action == "propose") act.amount = Money::ofFen(half + dice.roll(half + half / 8));
    return workspace->act(act);
}

/// Mostly one that was awarded.
std::string CompetingFund::anyAward(const FundYear& year) {
    std::vector<std::string> all, awarded;
    for (const Application& each : year.applications) {
        all.push_back(each.number);
        const Retold told = retell(year, Subject::Application, each.number, "reviewed");
        if (told.last("sign") != nullptr) awarded.push_back(each.number);
    }
    return dice.pick(awarded.empty() || dice.oneIn(4) ? all : awarded);
}

/// All of it, or some of what there may be.
std::optional<Money> CompetingFund::anyAmount() {
    if (!dice.oneIn(3)) return std::nullopt;
    return Money::ofFen(1 + dice.roll(20'000'000));
}

Acted CompetingFund::askForMoney(const FundYear& year) {
    const std::string number = anyAward(year);
    return workspace->requestPayment({number, anyAmount(), day, "", "", ""});
}

Acted CompetingFund::bringBack(const FundYear& year) {
    const std::string number = anyAward(year);
    return workspace->recoverPayment({number, anyAmount(), day, "追回", "", ""});
}

Acted CompetingFund::decideOnPayment(const FundYear& year) {
    static const std::vector<std::string> kActs = {"approve", "approve", "confirm", "confirm",
                                                   "reject"};
    const Payment payment = dice.pick(year.payments);
    Act act{Subject::Payment, payment.number, dice.pick(kActs), day};
    act.opinion = "同意";
    return workspace->act(act);
}

Acted CompetingFund::moveMoney() {
    const bool away = dice.oneIn(2);
    const Money amount = wan(1 + dice.roll(40));
    return workspace->proposeReallocation(
        {away ? "P1" : "P2", away ? "P2" : "P1", amount, day, ""});
}

Acted CompetingFund::decideOnMove(const FundYear& year) {
    const Reallocation moved = dice.pick(year.reallocations);
    Act act{Subject::Reallocation, moved.number, dice.oneIn(3) ? "reverse" : "approve", day};
    act.opinion = "同意";
    return workspace->act(act);
}

const Decision* Retold::last(std::string_view action) const {
    const auto found = std::find_if(standing.rbegin(), standing.rend(),
                                    [&](const Decision* each) { return each->action == action; });
    return found == standing.rend() ? nullptr : *found;
}

bool Retold::passed(std::string_view code) const {
    return std::any_of(standing.begin(), standing.end(), [&](const Decision* each) {
        return std::count(each->passed.begin(), each->passed.end(), code) > 0;
    });
}

Retold retell(const FundYear& year, Subject subject, const std::string& number,
              const std::string& first) {
    Retold told{first};
    for (const Decision& each : year.decisions) {
        if (each.subject != subject || each.number != number) continue;
        told.state = each.after;
        if (each.reverses) {
            std::erase_if(told.standing,
                          [&](const Decision* other) { return other->id == each.reverses; });
        } else {
            told.standing.push_back(&each);
        }
    }
    return told;
}

}  // namespace grants::test
