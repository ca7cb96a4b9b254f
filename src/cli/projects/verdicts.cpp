// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/projects/verdicts.h"

#include "base/error.h"
#include "domain/decisions/document_number.h"
#include "domain/procedure/day_order.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

Json refusedJson(const std::vector<Finding>& refused, const Console& console) {
    Json list = Json::array();
    for (const Finding& each : refused) {
        list.push_back({{"code", each.code},
                        {"clause", each.clause},
                        {"message", console.text(each.message)}});
    }
    return list;
}

Json doneJson(const Decision& decision) {
    Json done{{"number", decision.number},
              {"action", decision.action},
              {"from", decision.before},
              {"to", decision.after},
              {"on", inIso(decision.date)}};
    if (!decision.issued.empty()) done["award_number"] = decision.issued;
    return done;
}

Json verdictJson(const Verdict& verdict, bool single, const Console& console) {
    if (verdict.acted.refused.empty()) return doneJson(verdict.acted.decision);
    Json refused;
    if (!single) refused["number"] = verdict.number;
    refused["refused"] = refusedJson(verdict.acted.refused, console);
    return refused;
}

void printJson(const std::vector<Verdict>& verdicts, const Console& console) {
    const bool single = verdicts.size() == 1;
    Json out;
    if (single) {
        out = verdictJson(verdicts.front(), single, console);
    } else {
        out["results"] = Json::array();
        for (const Verdict& each : verdicts)
            out["results"].push_back(verdictJson(each, single, console));
    }
    console.out() << out.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

/// What is taken all the same.
void sayNotes(const Decision& decision, const Console& console) {
    const auto note = missingDocumentNumber(decision.subject, decision.action, decision.ref);
    if (!note) return;
    console.err() << decision.number << ": " << note->code << ": " << console.text(note->message)
                  << '\n';
}

void printDone(const Decision& decision, StateWords words, const Console& console) {
    if (decision.before.empty()) {
        return console.print(
            translatable("cli", "{0}：{1}，{2}。")
                .with(decision.number, words(decision.after, console), inIso(decision.date)));
    }
    console.print(translatable("cli", "{0}：{1} → {2}，{3}。")
                      .with(decision.number, words(decision.before, console),
                            words(decision.after, console), inIso(decision.date)));
    if (!decision.issued.empty())
        console.print(translatable("cli", "立项编号 {0}。").with(decision.issued));
}

Acted verdictOf(const std::string& number,
                const std::function<Acted(const std::string& number)>& decide) {
    try {
        return decide(number);
    } catch (const Error& error) {
        const bool ofNumber =
            error.kind() == ErrorKind::Usage || error.kind() == ErrorKind::NotPermitted;
        if (!ofNumber || error.code() == "RIGHT" || error.code() == "SIGN_IN") throw;
        return {{{Severity::Error, error.code(), "", error.sentence(), {}}}, {}};
    }
}

}  // namespace

std::vector<Verdict> verdictsOn(const std::vector<std::string>& numbers,
                                const std::function<Acted(const std::string& number)>& decide) {
    if (numbers.size() == 1) return {{numbers.front(), decide(numbers.front())}};
    std::vector<Verdict> verdicts;
    for (const std::string& each : numbers) verdicts.push_back({each, verdictOf(each, decide)});
    return verdicts;
}

ExitCode tell(const std::vector<Verdict>& verdicts, bool json, StateWords words,
              const Console& console) {
    const bool single = verdicts.size() == 1;
    for (const Verdict& verdict : verdicts) {
        for (const Finding& each : verdict.acted.refused) {
            if (!single) console.err() << verdict.number << ": ";
            console.err() << each.code << ": " << console.text(each.message) << '\n';
        }
        if (!verdict.acted.refused.empty()) continue;
        if (!json) printDone(verdict.acted.decision, words, console);
        sayNotes(verdict.acted.decision, console);
    }
    if (json) printJson(verdicts, console);
    const bool all = std::all_of(verdicts.begin(), verdicts.end(),
                                 [](const Verdict& each) { return each.acted.refused.empty(); });
    return all ? ExitCode::Done : ExitCode::Found;
}

void tellDaysOutOfOrder(const std::vector<Verdict>& verdicts, Workspace& workspace,
                        const Console& console) {
    const auto year = workspace.year();
    for (const DayOutOfOrder& each : daysOutOfOrder(*year)) {
        const bool isNew =
            std::any_of(verdicts.begin(), verdicts.end(), [&](const Verdict& verdict) {
                return verdict.acted.refused.empty() &&
                       verdict.acted.decision.id == each.decision->id;
            });
        if (isNew) console.say(each.sentence());
    }
}

}  // namespace grants::cli
