// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/awards_search.h"

#include "domain/decisions/actions.h"
#include "ui/awards/payments_search.h"
#include "ui/base/tr.h"

#include <set>
#include <unordered_map>

namespace grants::ui {

namespace {

/// Pointers into the year.
struct FoundAward {
    const Decision* decision = nullptr;
    const Application* application = nullptr;
    std::string_view ref;  // 文号: of the decision, or supplied since
};

/// Those that stand.
std::vector<FoundAward> standingAwards(const FundYear& year) {
    std::unordered_map<std::string_view, const Application*> applications;
    for (const Application& each : year.applications) applications.emplace(each.number, &each);
    std::set<std::int64_t> reversed;
    for (const Decision& each : year.decisions)
        if (each.reverses) reversed.insert(each.reverses.value);
    std::unordered_map<std::string_view, std::string_view> supplied;
    for (const Decision& each : year.decisions) {
        const bool stands = each.action == kAddReference && !reversed.contains(each.id.value);
        if (stands && each.subject == Subject::Application) supplied[each.number] = each.ref;
    }
    std::vector<FoundAward> awards;
    for (const Decision& each : year.decisions) {
        const auto of = applications.find(each.number);
        const bool stands =
            each.action == "award" && !each.issued.empty() && !reversed.contains(each.id.value);
        if (!stands || of == applications.end()) continue;
        awards.push_back({&each, of->second,
                          each.ref.empty() ? supplied[each.number] : std::string_view(each.ref)});
    }
    return awards;
}

}  // namespace

SearchSources awardSources(const SearchGround& ground) {
    if (!ground.year) return {};
    const auto keys = [names = ground.names](const FoundAward& award, SearchKeys& found) {
        found.add(award.decision->issued);
        found.add(award.ref);
        found.addNamed(award.application->title);
        found.add(names->name(award.application->unit));
        found.addPinyin(names->pinyin(award.application->unit));
    };
    const auto item = [ground](const FoundAward& award) -> SearchItem {
        const QString number = fromUtf8(award.decision->issued);
        QStringList facts{fromUtf8(award.application->number), fromUtf8(award.application->title),
                          fromUtf8(ground.names->name(award.application->unit))};
        facts.removeAll(QString());
        return {number, facts.join(QStringLiteral(" · ")), QStringLiteral("awards"), number};
    };
    SearchSources sources{std::make_shared<RowSource<FoundAward>>(
        tr("立项"), QStringLiteral("awards"),
        std::make_shared<const std::vector<FoundAward>>(standingAwards(*ground.year)), keys, item)};
    for (auto& each : paymentSources(ground)) sources.push_back(std::move(each));
    return sources;
}

}  // namespace grants::ui
