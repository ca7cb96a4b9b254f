// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's JSON, walked strictly: every value taken by name and form, what is wrong or left over
// noted with its path. For plan_reader's files only.
#pragma once

#include "base/finding.h"
#include "base/money.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// Collects faults; after the 200th only their number grows.
class PlanFaults {
  public:
    void add(std::string_view code, const std::string& path, Message message);
    [[nodiscard]] bool none() const { return m_findings.empty(); }
    /// All of them, closed by a count of those left out.
    [[nodiscard]] std::vector<Finding> take();

  private:
    std::vector<Finding> m_findings;
    std::size_t m_leftOut = 0;
};

/// The document, when it is JSON at all: valid UTF-8, at most 1 MiB and 32 levels, no duplicate
/// keys, no floating-point numbers.
[[nodiscard]] std::optional<nlohmann::json> parseStrictly(std::string_view text,
                                                          PlanFaults& faults);

/// An object whose members are taken one by one. A value that is missing or wrong becomes a fault
/// and an empty value.
class JsonObject {
  public:
    JsonObject(const nlohmann::json& value, std::string path, PlanFaults& faults);

    [[nodiscard]] bool has(const char* key) const;
    [[nodiscard]] std::string text(const char* key);
    [[nodiscard]] std::string optionalText(const char* key);
    /// Text that may be empty but must be there.
    [[nodiscard]] std::string anyText(const char* key);
    /// A citation such as 二(二)1.
    [[nodiscard]] std::string clause(const char* key = "clause");
    [[nodiscard]] std::int64_t integer(const char* key, std::int64_t least, std::int64_t most);
    [[nodiscard]] bool flag(const char* key);
    [[nodiscard]] bool optionalFlag(const char* key);
    [[nodiscard]] Money amount(const char* key);
    [[nodiscard]] std::vector<std::string> texts(const char* key);
    /// One of `names`, as its index.
    [[nodiscard]] std::size_t oneOf(const char* key, const std::vector<std::string_view>& names);
    /// Some of `names`, each once, as their indexes; none when the member is absent.
    [[nodiscard]] std::vector<std::size_t> someOf(const char* key,
                                                  std::span<const std::string_view> names);
    /// The member as it is; a fault when there is none.
    [[nodiscard]] const nlohmann::json* required(const char* key);
    void object(const char* key, const std::function<void(JsonObject&)>& read);
    void objects(const char* key, const std::function<void(JsonObject&)>& read);
    /// A list of texts, of objects or of both.
    void textsOrObjects(const char* key, const std::function<void(std::string)>& take,
                        const std::function<void(JsonObject&)>& read);

    void fault(std::string_view code, const char* key, Message message) const;
    [[nodiscard]] std::string pathOf(const char* key) const;
    /// Names the members that nothing asked for.
    void finish() const;

  private:
    using Item = std::function<void(const nlohmann::json& item, const std::string& path)>;

    [[nodiscard]] const nlohmann::json* member(const char* key);
    void eachItem(const char* key, const char* wanted, const Item& visit);
    void readObject(const nlohmann::json& item, const std::string& path,
                    const std::function<void(JsonObject&)>& read);
    [[nodiscard]] static Message unknown(const std::string& value,
                                         std::span<const std::string_view> names);
    void wrongType(const char* key, const char* wanted) const;
    void missing(const char* key) const;

    const nlohmann::json& m_value;
    std::string m_path;
    PlanFaults& m_faults;
    std::set<std::string, std::less<>> m_taken;
};

}  // namespace grants
