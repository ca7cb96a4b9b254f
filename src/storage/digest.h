// SPDX-License-Identifier: GPL-3.0-or-later
// What a row says, as a digest, and the sum over many rows: an edit takes its own rows out of the
// sum and adds what they became. docs/file-format.md gives the exact bytes.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace grants {

/// BLAKE2b-256 over the place and the cells of one row.
using RowDigest = std::array<unsigned char, 32>;

[[nodiscard]] RowDigest digestOf(std::string_view bytes);
/// What stands beside the row: the first eight bytes, so that a record that differs can be named.
[[nodiscard]] std::int64_t sealOf(const RowDigest& digest);
[[nodiscard]] std::string inHex(const RowDigest& digest);

/// The place and the cells of one row, each with its type, as bytes to digest. Also a visitor of
/// Fields.
class RowBytes {
  public:
    static constexpr bool kReads = false;
    RowBytes(std::string_view table, std::int64_t id);

    void text(std::string_view value);
    void number(std::int64_t value);
    void nothing() { m_bytes += 'N'; }
    /// Of a type that no column of ours has.
    void foreign(std::string_view value);

    void text(const char*, std::string_view value) { text(value); }
    void number(const char*, std::int64_t value) { number(value); }
    void optionalNumber(const char*, std::optional<std::int64_t> value) {
        value ? number(*value) : nothing();
    }
    void optionalText(const char*, std::optional<std::string_view> value) {
        value ? text(*value) : nothing();
    }

    [[nodiscard]] RowDigest digest() const { return digestOf(m_bytes); }

  private:
    void length(std::size_t value);
    std::string m_bytes;
};

/// The sum over the digests of rows, each drawn out to 32 numbers of 64 bits, so wide that nobody
/// finds other rows with the same sum. The order does not matter.
class DigestSum {
  public:
    void add(const RowDigest& digest);
    void takeOut(const RowDigest& digest);
    [[nodiscard]] std::string inHex() const;
    /// Nothing for what is no such hex text.
    [[nodiscard]] static std::optional<DigestSum> fromHex(std::string_view hex);
    friend bool operator==(const DigestSum&, const DigestSum&) = default;

  private:
    std::array<std::uint64_t, 32> m_lanes{};
};

/// SHA-256 over bytes as they come.
class Sha256 {
  public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    void add(std::string_view bytes);
    [[nodiscard]] std::string inHex();

  private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

/// A digest over many texts, each told apart from the next.
class RunningDigest {
  public:
    RunningDigest();
    ~RunningDigest();
    RunningDigest(RunningDigest&&) noexcept;
    RunningDigest& operator=(RunningDigest&&) noexcept;
    void add(std::string_view text);
    [[nodiscard]] std::string inHex() const;

  private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace grants
