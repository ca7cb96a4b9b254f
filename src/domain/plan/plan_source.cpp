// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "domain/plan/plan_document.h"

#include <algorithm>
#include <limits>

namespace grants {
namespace {

using nlohmann::json;

constexpr std::size_t kLargestPlan = 1 << 20;
constexpr std::size_t kDeepest = 32;

/// Sees every token once, before anything is built: what a document tree would hide or choke on.
class TokenCheck final : public nlohmann::json_sax<json> {
  public:
    TokenCheck(std::string_view text, PlanFaults& faults) : m_text(text), m_faults(faults) {}

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t number) override {
        if (number > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            tooLarge();
        return value();
    }
    bool number_float(number_float_t, const string_t& written) override {
        m_faults.add(
            "PLAN_FLOAT", here(),
            translatable("plan-reader",
                         "“{0}”是小数或过大的数，请写成整数，或写成 \"0.4万元\"、\"2%\" 这样的文字")
                .with(written));
        return value();
    }
    bool string(string_t&) override { return value(); }
    bool binary(binary_t&) override { return value(); }
    bool start_object(std::size_t) override { return open(true); }
    bool key(string_t& name) override {
        Level& level = m_levels.back();
        level.key = name;
        if (!level.keys.insert(name).second) {
            m_faults.add("PLAN_DUPLICATE_KEY", here(),
                         translatable("plan-reader", "“{0}”出现了两次，请只留一个").with(name));
        }
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override {
        const auto before = m_text.substr(0, std::min(position, m_text.size()));
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        m_faults.add(
            "PLAN_SYNTAX", here(),
            translatable("plan-reader", "第 {0} 行附近不是正确的 JSON，请检查引号、逗号和括号")
                .with(std::to_string(line)));
        return false;
    }

  private:
    struct Level {
        bool isObject = false;
        std::string key;
        std::size_t index = 0;
        std::set<std::string> keys;
    };

    std::string here() const {
        std::string path = "$";
        for (const Level& level : m_levels)
            path += level.isObject ? "." + level.key : "[" + std::to_string(level.index) + "]";
        return path;
    }
    bool value() {
        if (!m_levels.empty() && !m_levels.back().isObject) ++m_levels.back().index;
        return true;
    }
    bool open(bool isObject) {
        if (m_levels.size() == kDeepest) {
            m_faults.add("PLAN_DEPTH", here(),
                         translatable("plan-reader", "嵌套超过 {0} 层，这不是方案文件")
                             .with(std::to_string(kDeepest)));
            return false;
        }
        m_levels.push_back({isObject, {}, 0, {}});
        return true;
    }
    bool close() {
        m_levels.pop_back();
        return value();
    }
    void tooLarge() {
        m_faults.add("PLAN_VALUE", here(), translatable("plan-reader", "这个数太大，请核对"));
    }

    std::string_view m_text;
    PlanFaults& m_faults;
    std::vector<Level> m_levels;
};

}  // namespace

std::optional<json> parseStrictly(std::string_view text, PlanFaults& faults) {
    if (text.size() > kLargestPlan) {
        faults.add("PLAN_SIZE", "$", translatable("plan-reader", "文件超过 1 MiB，这不是方案文件"));
        return std::nullopt;
    }
    if (!isValidUtf8(text)) {
        faults.add("PLAN_UTF8", "$",
                   translatable("plan-reader", "文件不是 UTF-8 编码，请用 UTF-8 另存后再试"));
        return std::nullopt;
    }
    TokenCheck check(text, faults);
    if (!json::sax_parse(text, &check)) return std::nullopt;
    return json::parse(text);
}

}  // namespace grants
