// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/enterprise_size.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

constexpr std::int64_t kNotUsed = -1;

/// The least values of one size: 从业人员 (人), 营业收入 and 资产总额 (万元).
struct Bounds {
    std::int64_t employees = kNotUsed, revenueWan = kNotUsed, assetsWan = kNotUsed;
};

struct IndustryRow {
    std::string_view name;
    std::array<Bounds, 3> bounds;  // 大型, 中型, 小型
};

constexpr Bounds revenue(std::int64_t wan) {
    return {kNotUsed, wan, kNotUsed};
}
constexpr Bounds people(std::int64_t count) {
    return {count, kNotUsed, kNotUsed};
}
constexpr Bounds peopleRevenue(std::int64_t count, std::int64_t wan) {
    return {count, wan, kNotUsed};
}
constexpr Bounds peopleAssets(std::int64_t count, std::int64_t wan) {
    return {count, kNotUsed, wan};
}
constexpr Bounds revenueAssets(std::int64_t wan, std::int64_t assets) {
    return {kNotUsed, wan, assets};
}

constexpr std::array<IndustryRow, 17> kTable = {{
    {"农林牧渔", {revenue(20000), revenue(500), revenue(50)}},
    {"工业", {peopleRevenue(1000, 40000), peopleRevenue(300, 2000), peopleRevenue(20, 300)}},
    {"建筑", {revenueAssets(80000, 80000), revenueAssets(6000, 5000), revenueAssets(300, 300)}},
    {"批发", {peopleRevenue(200, 40000), peopleRevenue(20, 5000), peopleRevenue(5, 1000)}},
    {"零售", {peopleRevenue(300, 20000), peopleRevenue(50, 500), peopleRevenue(10, 100)}},
    {"交通运输", {peopleRevenue(1000, 30000), peopleRevenue(300, 3000), peopleRevenue(20, 200)}},
    {"仓储", {peopleRevenue(200, 30000), peopleRevenue(100, 1000), peopleRevenue(20, 100)}},
    {"邮政", {peopleRevenue(1000, 30000), peopleRevenue(300, 2000), peopleRevenue(20, 100)}},
    {"住宿", {peopleRevenue(300, 10000), peopleRevenue(100, 2000), peopleRevenue(10, 100)}},
    {"餐饮", {peopleRevenue(300, 10000), peopleRevenue(100, 2000), peopleRevenue(10, 100)}},
    {"信息传输", {peopleRevenue(2000, 100000), peopleRevenue(100, 1000), peopleRevenue(10, 100)}},
    {"软件和信息技术服务",
     {peopleRevenue(300, 10000), peopleRevenue(100, 1000), peopleRevenue(10, 50)}},
    {"房地产开发经营",
     {revenueAssets(200000, 10000), revenueAssets(1000, 5000), revenueAssets(100, 2000)}},
    {"物业管理", {peopleRevenue(1000, 5000), peopleRevenue(300, 1000), peopleRevenue(100, 500)}},
    {"租赁和商务服务", {peopleAssets(300, 120000), peopleAssets(100, 8000), peopleAssets(10, 100)}},
    {"其他未列明", {people(300), people(100), people(10)}},
    {"科学研究和技术服务", {people(300), people(100), people(10)}},
}};

bool given(const Bounds& bounds, const SizeMetrics& metrics) {
    return (bounds.employees == kNotUsed || metrics.employees) &&
           (bounds.revenueWan == kNotUsed || metrics.revenue) &&
           (bounds.assetsWan == kNotUsed || metrics.assets);
}

bool reaches(const Bounds& bounds, const SizeMetrics& metrics) {
    const auto enough = [](const std::optional<Money>& amount, std::int64_t wan) {
        return wan == kNotUsed || *amount >= Money::ofWan(wan);
    };
    return (bounds.employees == kNotUsed || *metrics.employees >= bounds.employees) &&
           enough(metrics.revenue, bounds.revenueWan) && enough(metrics.assets, bounds.assetsWan);
}

}  // namespace

const std::vector<std::string_view>& sizeIndustries() {
    static const std::vector<std::string_view> kNames = [] {
        std::vector<std::string_view> names;
        names.reserve(kTable.size());
        for (const IndustryRow& row : kTable) names.push_back(row.name);
        return names;
    }();
    return kNames;
}

std::optional<EnterpriseSize> classify(std::string_view industry, const SizeMetrics& metrics) {
    const auto* const row =
        std::find_if(kTable.begin(), kTable.end(),
                     [industry](const IndustryRow& each) { return each.name == industry; });
    if (row == kTable.end() || !given(row->bounds[0], metrics)) return std::nullopt;
    if (reaches(row->bounds[0], metrics)) return EnterpriseSize::Large;
    if (reaches(row->bounds[1], metrics)) return EnterpriseSize::Medium;
    if (reaches(row->bounds[2], metrics)) return EnterpriseSize::Small;
    return EnterpriseSize::Micro;
}

}  // namespace grants
