// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/enterprise_size.h"

#include <catch2/catch.hpp>

using namespace grants;

namespace {

SizeMetrics metrics(std::int64_t employees, std::int64_t revenueWan, std::int64_t assetsWan = 0) {
    return {employees, Money::ofWan(revenueWan), Money::ofWan(assetsWan)};
}

/// The table of 工信部联企业〔2011〕300号 once more, as published: X people, Y revenue, Z assets in
/// 万元.
struct Published {
    const char* industry;
    SizeMetrics large, medium, small;
};

const std::vector<Published>& published() {
    static const std::vector<Published> kRows = {
        {"农林牧渔", metrics(0, 20000), metrics(0, 500), metrics(0, 50)},
        {"工业", metrics(1000, 40000), metrics(300, 2000), metrics(20, 300)},
        {"建筑", metrics(0, 80000, 80000), metrics(0, 6000, 5000), metrics(0, 300, 300)},
        {"批发", metrics(200, 40000), metrics(20, 5000), metrics(5, 1000)},
        {"零售", metrics(300, 20000), metrics(50, 500), metrics(10, 100)},
        {"交通运输", metrics(1000, 30000), metrics(300, 3000), metrics(20, 200)},
        {"仓储", metrics(200, 30000), metrics(100, 1000), metrics(20, 100)},
        {"邮政", metrics(1000, 30000), metrics(300, 2000), metrics(20, 100)},
        {"住宿", metrics(300, 10000), metrics(100, 2000), metrics(10, 100)},
        {"餐饮", metrics(300, 10000), metrics(100, 2000), metrics(10, 100)},
        {"信息传输", metrics(2000, 100000), metrics(100, 1000), metrics(10, 100)},
        {"软件和信息技术服务", metrics(300, 10000), metrics(100, 1000), metrics(10, 50)},
        {"房地产开发经营", metrics(0, 200000, 10000), metrics(0, 1000, 5000),
         metrics(0, 100, 2000)},
        {"物业管理", metrics(1000, 5000), metrics(300, 1000), metrics(100, 500)},
        {"租赁和商务服务", metrics(300, 0, 120000), metrics(100, 0, 8000), metrics(10, 0, 100)},
        {"其他未列明", metrics(300, 0), metrics(100, 0), metrics(10, 0)},
        {"科学研究和技术服务", metrics(300, 0), metrics(100, 0), metrics(10, 0)},
    };
    return kRows;
}

/// One less of the first metric that the row uses.
SizeMetrics justBelow(SizeMetrics bounds) {
    if (*bounds.employees > 0) {
        --*bounds.employees;
    } else {
        *bounds.revenue -= Money::ofFen(1);
    }
    return bounds;
}

}  // namespace

TEST_CASE("each bound of the national table belongs to the larger size") {
    for (const auto& row : published()) {
        CAPTURE(row.industry);
        CHECK(classify(row.industry, row.large) == EnterpriseSize::Large);
        CHECK(classify(row.industry, justBelow(row.large)) == EnterpriseSize::Medium);
        CHECK(classify(row.industry, row.medium) == EnterpriseSize::Medium);
        CHECK(classify(row.industry, justBelow(row.medium)) == EnterpriseSize::Small);
        CHECK(classify(row.industry, row.small) == EnterpriseSize::Small);
        CHECK(classify(row.industry, justBelow(row.small)) == EnterpriseSize::Micro);
    }
}

TEST_CASE("the list of industries is the table's") {
    REQUIRE(sizeIndustries().size() == published().size());
    for (std::size_t i = 0; i < published().size(); ++i)
        CHECK(sizeIndustries()[i] == published()[i].industry);
}

TEST_CASE("all metrics must reach a size, one is not enough") {
    CHECK(classify("工业", metrics(1200, 30000)) == EnterpriseSize::Medium);
    CHECK(classify("工业", metrics(25, 200)) == EnterpriseSize::Micro);
    CHECK(classify("建筑", metrics(9999, 90000, 4999)) == EnterpriseSize::Small);
}

TEST_CASE("without an industry or one of its metrics there is no size") {
    CHECK_FALSE(classify("养蜂", metrics(1, 1)));
    CHECK_FALSE(classify("工业", SizeMetrics{100, std::nullopt, std::nullopt}));
    CHECK(classify("其他未列明", SizeMetrics{100, std::nullopt, std::nullopt}) ==
          EnterpriseSize::Medium);
}
