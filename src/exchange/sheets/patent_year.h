// SPDX-License-Identifier: GPL-3.0-or-later
// A patent cannot be registered for anything before the year it was filed (domain §3.2).
#pragma once

#include "exchange/records/record_sheet.h"

namespace grants {

inline void checkFilingYear(const std::vector<PatentNumber>& patents, Date date,
                            RowVerdict& verdict) {
    for (const PatentNumber patent : patents) {
        if (patent.filingYear() <= date.year()) continue;
        refuse(verdict, "专利号",
               {"PATENT_YEAR",
                translatable("import", "专利 {0} 的申请年份晚于登记日期，请核对专利号和日期")
                    .with(patent.text())});
    }
}

}  // namespace grants
