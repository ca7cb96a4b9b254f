// SPDX-License-Identifier: GPL-3.0-or-later
// A fund with two applications and two experts, into which the sheets about them are imported.
#pragma once

#include "exchange/reading.h"

namespace grants::test {

inline TextRows applications() {
    return {{"受理号", "项目代码", "单位代码", "项目名称", "申请金额(元)", "申报日期"},
            {"SL1", "P2", kSchool, "促进项目", "300000", "2024-05-20"},
            {"SL2", "P3", kFirm, "转化项目", "200000", "2024-05-21"}};
}

inline TextRows experts() {
    return {{"专家编号", "姓名", "工作单位"},
            {"ZJ1", "王专家", "某学院"},
            {"ZJ2", "陈专家", "某事务所"}};
}

struct Applied : Desk {
    Applied() {
        (void)Desk::import(XlsxBuilder()
                               .sheet("单位", units())
                               .sheet("项目申报", applications())
                               .sheet("评审专家", experts()));
    }
    ImportReport bring(const std::string& sheet, const TextRows& rows, bool updating = false) {
        ImportOptions options;
        options.update = updating;
        return Desk::import(XlsxBuilder().sheet(sheet, rows), options);
    }
    [[nodiscard]] std::shared_ptr<const FundYear> year() const { return workspace->year(); }
};

inline std::vector<std::string> columns(const ImportReport& report) {
    std::vector<std::string> found;
    for (const RejectedRow& row : report.rejected) found.push_back(row.column);
    return found;
}

inline std::string sentence(const ImportReport& report, std::size_t rejected = 0) {
    return Translator()(report.rejected.at(rejected).message);
}

}  // namespace grants::test
