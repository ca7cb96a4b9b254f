// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence/licence_record.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<LicenceRecord> {
    static constexpr const char* kTable = "licence";

    static LicenceRecord blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("register_no", v.registerNo);
        f.choice("way", v.way, Way::Equity);
        f.text("contract_no", v.contractNo);
        f.money("amount_fen", v.amount);
        f.date("date", v.date);
        f.flag("implemented", v.implemented);
        f.flag("related", v.related);
        f.flag("other_funding", v.otherFunding);
        f.unit("service", v.service);
    }

    template <class L, class V>
    static void lists(L& l, V& v) {
        l.patents("licence_patent", v.patents);
        l.units("licence_provider", v.providers);
        l.units("licence_recipient", v.recipients);
    }
};

template class Store<LicenceRecord>;

}  // namespace grants
