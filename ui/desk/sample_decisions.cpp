// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/sample_decisions.h"

#include "base/resource.h"
#include "exchange/tables/csv_reader.h"

namespace grants::ui {

namespace {

constexpr const char* kSteps = "samples/decisions.csv";
constexpr std::string_view kPayments = "拨付", kReallocations = "调剂";

/// 对象, 编号, 动作, 日期, 结论, 意见, 金额, 文号, 放行理由, 调出, 调入.
class SampleRow {
  public:
    explicit SampleRow(const SheetRow& row) : m_row(row) {}

    [[nodiscard]] SampleStep step() const {
        if (text(2) == "request") return AskedPayment{order()};
        if (text(2) == "recover") return RecoveredPayment{order()};
        const bool moves = text(0) == kReallocations && text(2) == "propose";
        return moves ? SampleStep(reallocation()) : SampleStep(act());
    }

  private:
    [[nodiscard]] const std::string& text(std::size_t column) const {
        return m_row.cells.at(column).text;
    }
    [[nodiscard]] Date day() const { return orRefuse(parseDate(text(3))); }
    [[nodiscard]] std::optional<Money> amount() const {
        if (text(6).empty()) return std::nullopt;
        return orRefuse(parseMoney(text(6)));
    }
    [[nodiscard]] Act act() const {
        const Subject subject = text(0) == kPayments        ? Subject::Payment
                                : text(0) == kReallocations ? Subject::Reallocation
                                                            : Subject::Application;
        return {subject, text(1), text(2), day(), text(4), text(5), text(7), text(8), amount()};
    }
    [[nodiscard]] PaymentOrder order() const {
        return {text(1), amount(), day(), text(5), text(7), text(8)};
    }
    [[nodiscard]] ReallocationOrder reallocation() const {
        return {text(9), text(10), amount().value_or(Money()), day(), text(5)};
    }

    const SheetRow& m_row;
};

/// Takes one step and tells what it was about.
struct SampleTaker {
    Workspace& workspace;

    [[nodiscard]] Acted operator()(const Act& act) const { return workspace.act(act); }
    [[nodiscard]] Acted operator()(const AskedPayment& asked) const {
        return workspace.requestPayment(asked.order);
    }
    [[nodiscard]] Acted operator()(const RecoveredPayment& recovered) const {
        return workspace.recoverPayment(recovered.order);
    }
    [[nodiscard]] Acted operator()(const ReallocationOrder& order) const {
        return workspace.proposeReallocation(order);
    }
};

struct SampleWords {
    [[nodiscard]] std::string operator()(const Act& act) const {
        return act.action + ' ' + act.number;
    }
    [[nodiscard]] std::string operator()(const AskedPayment& asked) const {
        return "request " + asked.order.reason;
    }
    [[nodiscard]] std::string operator()(const RecoveredPayment& recovered) const {
        return "recover " + recovered.order.reason;
    }
    [[nodiscard]] std::string operator()(const ReallocationOrder& order) const {
        return order.from + ' ' + order.to;
    }
};

}  // namespace

std::vector<SampleStep> sampleSteps() {
    std::vector<SampleStep> steps;
    readCsv(kSteps, resource(kSteps).value(), [&steps](const SheetRow& row) {
        const bool isTitle = row.number == 1;
        if (!isTitle) steps.push_back(SampleRow(row).step());
        return true;
    });
    return steps;
}

bool decideSample(Workspace& workspace, const Progress& progress) {
    const std::vector<SampleStep> steps = sampleSteps();
    std::int64_t taken = 0;
    for (const SampleStep& step : steps) {
        if (progress && !progress(taken++, static_cast<std::int64_t>(steps.size()))) return false;
        const Acted acted = std::visit(SampleTaker{workspace}, step);
        if (acted.refused.empty()) continue;
        const Finding& reason = acted.refused.front();
        throw Error(ErrorKind::Input, Fault{reason.code, reason.message},
                    std::visit(SampleWords{}, step));
    }
    return true;
}

}  // namespace grants::ui
