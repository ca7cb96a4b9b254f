// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subsidy/scheme_choice.h"

#include "base/error.h"
#include "domain/subsidy/calculation.h"

namespace grants::cli {

void addSchemeChoice(CLI::App& app, const Console& console, SchemeChoice& choice) {
    app.add_option("--scheme", choice.scheme, console.text(translatable("cli", "只算一项奖补")))
        ->option_text("S1|S2|…");
    app.add_option(
           "--basis", choice.basis,
           console.text(translatable(
               "cli", "filed 按奖补申报计算；potential 按所有可申报方计算(没有申报时的默认)")))
        ->option_text("filed|potential")
        ->check(CLI::IsMember({"filed", "potential"}));
}

Basis basisOf(const SchemeChoice& choice, const FundYear& year) {
    if (choice.basis.empty()) return defaultBasis(year);
    return choice.basis == "filed" ? Basis::Filed : Basis::Potential;
}

std::string_view codeText(Basis basis) {
    return basis == Basis::Filed ? "filed" : "potential";
}

void requireScheme(const SchemeChoice& choice, const Plan& plan) {
    if (choice.scheme.empty() || plan.findScheme(choice.scheme) != nullptr) return;
    std::string codes;
    for (const SubsidyScheme& scheme : plan.schemes)
        codes += (codes.empty() ? "" : "、") + scheme.code;
    throw Error(ErrorKind::Usage, translatable("cli", "方案 {0} 中没有奖补 {1}，可选：{2}。")
                                      .with(plan.id, choice.scheme, codes));
}

}  // namespace grants::cli
