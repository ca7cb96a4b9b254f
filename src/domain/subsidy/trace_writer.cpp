// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subsidy/trace_writer.h"

namespace grants {

void TraceWriter::begin(Money start) {
    m_amount = ExactAmount(start);
    m_steps.clear();
}

void TraceWriter::pieces(StepKind kind, std::int64_t count, Money rate) {
    write(kind, count, 1, rate);
}

void TraceWriter::base(Money amount) {
    write(StepKind::BaseAmount, 1, 1, amount);
}

void TraceWriter::share(StepKind kind, Fraction share) {
    this->share(kind, share, Money());
}

void TraceWriter::share(StepKind kind, Fraction share, Money pool) {
    write(kind, share.num(), share.den(), pool);
}

void TraceWriter::large(StepKind kind, Money base, Fraction rate) {
    write(kind, rate.num(), rate.den(), base);
}

void TraceWriter::join(Money others) {
    write(StepKind::GroupSum, 1, 1, others);
}

void TraceWriter::cap(Money limit) {
    if (ExactAmount(limit) < m_amount) write(StepKind::UnitCap, 1, 1, limit);
}

void TraceWriter::cap(Money limit, Money whole, Money settled) {
    if (settled.isZero()) return cap(limit);
    if (ExactAmount(limit) < m_amount)
        write(StepKind::UnitCapLeft, settled.inFen(), whole.inFen(), limit);
}

void TraceWriter::round(Money unit, bool halfUp) {
    ExactAmount rounded = m_amount;
    rounded.roundTo(unit, halfUp);
    if (!(rounded == m_amount)) write(StepKind::RoundTo, halfUp ? 1 : 0, 1, unit);
}

void TraceWriter::spread(StepKind kind, Money part, Money own, Money all) {
    const Fraction proportion = all.isZero() ? Fraction(0, 1) : Fraction(own.inFen(), all.inFen());
    write(kind, proportion.num(), proportion.den(), part);
}

void TraceWriter::write(StepKind kind, std::int64_t num, std::int64_t den, Money operand) {
    Step step{kind,   m_steps.empty() ? m_amount.floored() : m_steps.back().after, {}, num, den,
              operand};
    apply(step, m_amount);
    step.after = m_amount.floored();
    m_steps.push_back(step);
}

}  // namespace grants
