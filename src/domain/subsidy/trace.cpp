// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/trace.h"

#include "base/fraction.h"
#include "domain/subsidy/exact_amount.h"

#include <algorithm>
#include <stdexcept>
#include <type_traits>

namespace grants {
namespace {

/// 60% where two decimals say it exactly, else 25/28.
std::string ratioText(const Step& step) {
    const Fraction ratio(step.num, step.den);
    return 10'000 % ratio.den() == 0 && ratio.den() > 1 ? inPercent(ratio) : toText(ratio);
}

std::string operandText(const Step& step) {
    return inYuan(step.operand);
}

/// What operand × num/den gives, floored to 分.
std::string productText(const Step& step) {
    return inYuan(ExactAmount(step.operand, step.num, step.den).floored());
}

Message describeLarge(const Step& step) {
    const Message sentence =
        step.kind == StepKind::LargeHigher
            ? translatable("trace", "与计奖备案金额 {0} 元的 {1}（即 {2} 元）相比，取较高者")
        : step.kind == StepKind::LargeAdd
            ? translatable("trace", "另加计奖备案金额 {0} 元的 {1}（即 {2} 元）")
            : translatable("trace", "改按计奖备案金额 {0} 元的 {1}（即 {2} 元）奖补");
    return sentence.with(operandText(step), ratioText(step), productText(step));
}

Message describeShare(const Step& step) {
    const Message sentence =
        step.kind == StepKind::SharedBetween ? translatable("trace", "双方共用一份奖补，本方占 {0}")
        : step.kind == StepKind::CoOwnerShare
            ? translatable("trace", "共有专利权人平分，本方占 {0}")
        : step.kind == StepKind::PatentShare ? translatable("trace", "其中专利质押占 {0}")
                                             : translatable("trace", "按 {0} 奖补");
    return sentence.with(ratioText(step));
}

Message describePool(const Step& step) {
    const bool level = step.kind == StepKind::PoolLevel;
    if (step.operand.isZero()) {
        return (level ? translatable("trace", "封顶单位足额后，其余单位按 {0} 的比例分配")
                      : translatable("trace", "超过奖补资金总额，按 {0} 的比例分配"))
            .with(ratioText(step));
    }
    return (level ? translatable("trace",
                                 "封顶单位足额后，其余单位在可分配的资金 {1} 元内按 {0} 的"
                                 "比例分配")
                  : translatable("trace", "超过可分配的奖补资金 {1} 元，按 {0} 的比例分配"))
        .with(ratioText(step), operandText(step));
}

Message describeCapLeft(const Step& step) {
    return translatable("trace",
                        "同一单位不超过 {0} 元，已批准的批次已奖补 {1} 元，还可奖补 {2} 元")
        .with(inYuan(Money::ofFen(step.den)), inYuan(Money::ofFen(step.num)), operandText(step));
}

Message describeRounding(const Step& step) {
    const Message sentence =
        step.num == 1 ? translatable("trace", "四舍五入到 {0} 元的整数倍")
                      : translatable("trace", "向下取整到 {0} 元的整数倍，余数留在资金池");
    return sentence.with(operandText(step));
}

template <class T>
std::span<const T> copyInto(std::pmr::memory_resource& memory, std::span<const T> values) {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
    if (values.empty()) return {};
    auto* place = static_cast<T*>(memory.allocate(values.size_bytes(), alignof(T)));
    std::uninitialized_copy(values.begin(), values.end(), place);
    return {place, values.size()};
}

}  // namespace

std::string_view codeText(StepKind kind) {
    switch (kind) {
        case StepKind::TransferRate:
        case StepKind::LicenceRate:
            return "rate";
        case StepKind::SharedBetween:
            return "shared";
        case StepKind::CoOwnerShare:
            return "coowner";
        case StepKind::LargeHigher:
            return "large_higher";
        case StepKind::LargeAdd:
            return "large_add";
        case StepKind::LargeReplace:
            return "large_replace";
        case StepKind::BaseAmount:
            return "base";
        case StepKind::PatentShare:
            return "patent_share";
        case StepKind::RateShare:
            return "rate_share";
        case StepKind::GroupSum:
            return "group_sum";
        case StepKind::UnitCap:
        case StepKind::UnitCapLeft:
            return "unit_cap";
        case StepKind::PoolScale:
            return "pool";
        case StepKind::PoolLevel:
            return "pool_level";
        case StepKind::RoundTo:
            return "rounding";
        case StepKind::GroupSpread:
            return "group_spread";
        case StepKind::LineSpread:
            return "spread";
    }
    return {};
}

Message describe(const Step& step) {
    switch (step.kind) {
        case StepKind::TransferRate:
        case StepKind::LicenceRate:
            return translatable("trace", "{0} 件，每件 {1} 元")
                .with(std::to_string(step.num), operandText(step));
        case StepKind::SharedBetween:
        case StepKind::CoOwnerShare:
        case StepKind::PatentShare:
        case StepKind::RateShare:
            return describeShare(step);
        case StepKind::LargeHigher:
        case StepKind::LargeAdd:
        case StepKind::LargeReplace:
            return describeLarge(step);
        case StepKind::BaseAmount:
            return translatable("trace", "计入奖补的质押融资金额 {0} 元").with(operandText(step));
        case StepKind::GroupSum:
            return translatable("trace", "与同一法定代表人的其他单位合并计算上限，另计 {0} 元")
                .with(operandText(step));
        case StepKind::UnitCap:
            return translatable("trace", "同一单位不超过 {0} 元").with(operandText(step));
        case StepKind::UnitCapLeft:
            return describeCapLeft(step);
        case StepKind::PoolScale:
        case StepKind::PoolLevel:
            return describePool(step);
        case StepKind::RoundTo:
            return describeRounding(step);
        case StepKind::GroupSpread:
            return translatable("trace", "合并后的奖补按占比 {0} 分到本单位").with(ratioText(step));
        case StepKind::LineSpread:
            return translatable("trace", "单位奖补按占比 {0} 分到本行，尾差归余数最大的行")
                .with(ratioText(step));
    }
    return {};
}

std::span<const Step> TraceStore::keep(std::span<const Step> steps) {
    return copyInto(m_memory, steps);
}

std::span<const PatentNumber> TraceStore::keep(std::span<const PatentNumber> patents) {
    return copyInto(m_memory, patents);
}

}  // namespace grants
