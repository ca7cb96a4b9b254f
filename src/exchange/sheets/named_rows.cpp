// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/named_rows.h"

namespace grants {

void knowApplication(ImportContext& context, const Application& application) {
    context.applications.insert_or_assign(
        application.number,
        KnownApplication{application.project, application.unit, application.takenUp});
}

void knowApplications(ImportContext& context) {
    for (const Application& each : context.year.applications) knowApplication(context, each);
}

void knowExpert(ImportContext& context, const Expert& expert) {
    context.experts.insert_or_assign(expert.number, &expert);
}

void knowExperts(ImportContext& context) {
    for (const Expert& each : context.year.experts) knowExpert(context, each);
}

void knowSeat(ImportContext& context, const PanelSeat& seat) {
    context.seats.insert_or_assign(seatKey(seat), &seat);
}

void knowSeats(ImportContext& context) {
    for (const PanelSeat& each : context.year.seats) knowSeat(context, each);
}

const Organisation* applicantOf(const ImportContext& context, const KnownApplication& application) {
    const auto brought = context.broughtUnits.find(application.unit.value);
    if (brought != context.broughtUnits.end()) return brought->second;
    const bool stored = application.unit.value > 0;
    return stored ? &context.year.registry.at(application.unit) : nullptr;
}

void requireApplication(const ImportContext& context, const std::string& number,
                        RowVerdict& verdict) {
    if (context.applications.contains(number)) return;
    refuse(
        verdict, kReceiptNumber,
        {"UNKNOWN_APPLICATION",
         translatable("import", "受理号 {0} 还没有登记，请先在“项目申报”表里加上它").with(number)});
}

void requireExpert(const ImportContext& context, const std::string& number, RowVerdict& verdict) {
    if (context.experts.contains(number)) return;
    refuse(verdict, kExpertNumber,
           {"UNKNOWN_EXPERT",
            translatable("import", "专家编号 {0} 还没有登记，请先在“评审专家”表里加上它")
                .with(number)});
}

void requireSeat(const ImportContext& context, const Score& score, RowVerdict& verdict) {
    const bool known =
        context.applications.contains(score.application) && context.experts.contains(score.expert);
    if (!known || context.seats.contains(seatKey(score))) return;
    refuse(verdict, kExpertNumber,
           {"NOT_ASSIGNED", translatable("import",
                                         "专家 {0} 不在 {1} 的评审分组里，他的打分不会计入；"
                                         "请核对专家编号，或先在“评审分组”表里加上他")
                                .with(score.expert, score.application)});
}

std::function<Parsed<std::string>(const CellInput&)> readerOfCode(std::vector<std::string> codes) {
    return [codes = std::move(codes)](const CellInput& in) {
        return readOption(in, codes).map([&](std::size_t which) { return codes[which]; });
    };
}

std::function<Parsed<std::string>(const CellInput&)> readerOfName(std::vector<std::string> names) {
    return [names = std::move(names)](const CellInput& in) {
        return readText(in).map([&names](std::string text) {
            const auto named = std::find_if(
                names.begin(), names.end(),
                [form = halfWidth(text)](const auto& name) { return halfWidth(name) == form; });
            return named == names.end() ? text : *named;
        });
    };
}

}  // namespace grants
