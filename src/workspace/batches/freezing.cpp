// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/batches/freezing.h"

#include "base/error.h"
#include "domain/subsidy/batch_calculation.h"
#include "results/scheme_json.h"
#include "storage/digest.h"
#include "workspace/batches/frozen_inputs.h"
#include "workspace/files/plan_text.h"

#include <algorithm>
#include <sstream>

namespace grants {
namespace {

void apply(const std::string& setting, Plan& plan) {
    const std::size_t equals = setting.find('=');
    const bool named = equals != std::string::npos && equals != 0;
    const auto done =
        plan.set(setting.substr(0, equals), named ? setting.substr(equals + 1) : std::string());
    if (!done) throw Error(ErrorKind::Usage, done.error());
}

/// Settings of the batch only, as the plan writes their values.
void writeOwnSettings(JsonStream& out, const Batch& batch, const Plan& plan) {
    for (const auto& [name, value] : plan.settings()) {
        const bool own = std::any_of(
            batch.settings.begin(), batch.settings.end(),
            [&start = name](const std::string& each) { return each.starts_with(start + "="); });
        if (own) out.key(name).text(value);
    }
}

/// What `batch show` gives back, but for what is decided later. Always in Chinese: a batch is one
/// document, whoever looks at it.
std::string documentOf(const Batch& batch, const Plan& plan, const BatchCalculation& calculation) {
    std::ostringstream text;
    {
        JsonStream out(text);
        const Translator chinese;
        out.object([&] {
            out.key("batch").word(batch.number);
            out.key("name").text(batch.name);
            out.key("frozen_on").word(inIso(batch.date));
            out.key("until");
            batch.until ? out.word(inIso(*batch.until)) : out.null();
            out.key("plan").text(plan.id);
            out.key("settings").object([&] {
                for (const auto& [name, value] : plan.settings()) out.key(name).text(value);
            });
            out.key("set").object([&] { writeOwnSettings(out, batch, plan); });
            out.key("after").list([&] {
                for (const std::string& each : batch.known) out.word(each);
            });
            out.key("claims").list([&] {
                for (const std::string& each : batch.claims) out.text(each);
            });
            writeScheme(out, {calculation.result, calculation.year->registry, chinese});
        });
    }
    return text.str();
}

std::vector<BatchLine> linesOf(const Batch& batch, const SchemeResult& result) {
    std::vector<BatchLine> lines;
    for (const UnitResult& unit : result.units) {
        for (const Line& each : unit.lines) {
            BatchLine& line = lines.emplace_back();
            line.batch = batch.number;
            line.unit = unit.unit;
            line.record = each.record;
            line.role = each.role;
            line.raw = each.raw;
            line.paid = each.paid;
            line.patents.assign(each.patents.begin(), each.patents.end());
        }
    }
    return lines;
}

}  // namespace

Plan planOf(const Batch& batch) {
    Plan plan = storedPlan(batch.plan);
    for (const std::string& each : batch.settings) apply(each, plan);
    return plan;
}

std::string sha256Of(const Batch& batch) {
    Sha256 digest;
    const auto add = [&digest](std::string_view part) {
        digest.add(std::to_string(part.size()) + ":");
        digest.add(part);
    };
    const auto addAll = [&](const std::vector<std::string>& parts) {
        digest.add(std::to_string(parts.size()) + ";");
        for (const std::string& each : parts) add(each);
    };
    add(batch.number);
    add(batch.scheme);
    add(batch.name);
    add(inIso(batch.date));
    add(batch.until ? inIso(*batch.until) : std::string());
    addAll(batch.claims);
    addAll(batch.known);
    addAll(batch.settings);
    add(batch.plan);
    add(batch.inputs);
    add(batch.result);
    return digest.inHex();
}

FrozenBatch freeze(Batch batch, const FundYear& year, const std::string& planJson) {
    batch.plan = planJson;
    const Plan plan = planOf(batch);
    std::vector<Claim> claims = claimsToTake(year, batch.scheme, batch.until);
    if (claims.empty()) return {std::move(batch), {}};
    for (const Claim& each : claims) batch.claims.push_back(each.number);
    const std::vector<BatchCase> batches = batchesOf(year);
    for (const BatchCase* each : approvedBatches(batches, batch.scheme))
        batch.known.push_back(each->batch->number);
    batch.inputs = inputsOf(claims, year);
    const BatchCalculation calculation =
        calculateBatch(year, plan, batch.scheme, std::move(claims));
    batch.result = documentOf(batch, plan, calculation);
    batch.sha256 = sha256Of(batch);
    std::vector<BatchLine> lines = linesOf(batch, calculation.result);
    return {std::move(batch), std::move(lines)};
}

}  // namespace grants
