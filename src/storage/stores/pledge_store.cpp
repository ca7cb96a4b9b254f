// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence/pledge.h"
#include "storage/store_impl.h"

namespace grants {

template <>
struct Layout<Pledge> {
    static constexpr const char* kTable = "pledge";

    static Pledge blank() { return {}; }

    template <class F, class V>
    static void fields(F& f, V& v) {
        f.text("register_no", v.registerNo);
        f.unit("debtor", v.debtor);
        f.unit("pledgor", v.pledgor);
        f.text("pledgee", v.pledgee);
        f.money("registered_fen", v.registered);
        f.money("disbursed_fen", v.disbursed);
        f.share("patent_share_num", "patent_share_den", v.patentShare);
        f.money("bank_credit_fen", v.bankCredit);
        f.date("date", v.date);
        f.unit("service", v.service);
        f.share("enterprise_share_num", "enterprise_share_den", v.enterpriseShare);
        f.flag("municipal_project", v.municipalProject);
        f.flag("renewal", v.renewal);
        f.flag("other_funding", v.otherFunding);
    }

    template <class L, class V>
    static void lists(L& l, V& v) {
        l.patents("pledge_patent", v.patents);
    }
};

template class Store<Pledge>;

}  // namespace grants
