// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget/ledger_entry.h"

#include <array>

namespace grants {
namespace {

struct KindName {
    std::string_view code;
    Message name;
};

const KindName& nameOf(EntryKind kind) {
    static const std::array<KindName, 10> kNames = {{
        {"reallocated", translatable("ledger", "调剂")},
        {"requested", translatable("ledger", "申报")},
        {"left", translatable("ledger", "退出")},
        {"awarded", translatable("ledger", "立项")},
        {"settled", translatable("ledger", "验收或终止")},
        {"approved", translatable("ledger", "批准拨付")},
        {"paid", translatable("ledger", "拨付")},
        {"recovered", translatable("ledger", "追回")},
        {"batch", translatable("ledger", "批准批次")},
        {"reversed", translatable("ledger", "撤回办理")},
    }};
    return kNames.at(static_cast<std::size_t>(kind));
}

}  // namespace

LedgerFigures& LedgerFigures::operator+=(const LedgerFigures& other) {
    reallocated += other.reallocated;
    requested += other.requested;
    committed += other.committed;
    payable += other.payable;
    paid += other.paid;
    returned += other.returned;
    return *this;
}

LedgerFigures& LedgerFigures::operator-=(const LedgerFigures& other) {
    reallocated -= other.reallocated;
    requested -= other.requested;
    committed -= other.committed;
    payable -= other.payable;
    paid -= other.paid;
    returned -= other.returned;
    return *this;
}

std::string_view codeText(EntryKind kind) {
    return nameOf(kind).code;
}

Message describe(EntryKind kind) {
    return nameOf(kind).name;
}

}  // namespace grants
